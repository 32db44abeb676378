import type { ReactNode } from 'react';
import { NotFound } from '../../../shell/NotFound';
import { useMe } from '../../../shell/use-me';

/** AuditorsOnly shows a page to the municipality's people who may read the trail of a case (Me.actions); to others it is not there. */
export function AuditorsOnly({ children }: { children: ReactNode }) {
  const me = useMe();
  return me?.party.kind === 'municipality' && me.actions.includes('read_events') ? children : <NotFound />;
}
