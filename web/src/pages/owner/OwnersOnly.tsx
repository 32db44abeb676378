import type { ReactNode } from 'react';
import { NotFound } from '../../shell/NotFound';
import { useMe } from '../../shell/use-me';

/** OwnersOnly shows a page to those who may write agreements (Me.actions); to others it is not there. */
export function OwnersOnly({ children }: { children: ReactNode }) {
  return useMe()?.actions.includes('write_agreement') ? children : <NotFound />;
}
