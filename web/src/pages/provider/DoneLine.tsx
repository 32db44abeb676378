import { useRouterState } from '@tanstack/react-router';
import { Done } from '../../parts/Done';
import type { MessageId } from '../../text/catalog';

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** What a provider has just done, for the page it lands on to say. */
    providerDone?: MessageId;
  }
}

/** DoneLine says what a provider has just done, on the page it lands on. */
export function DoneLine() {
  return <Done said={useRouterState({ select: (s) => s.location.state.providerDone })} />;
}
