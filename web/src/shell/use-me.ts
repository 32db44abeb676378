import { useSyncExternalStore } from 'react';
import { type Me, session } from '../api/session';

/** useMe is the account signed in, or null. After the session's end it stays, under the dialog that asks to sign in. */
export function useMe(): Me | null {
  const state = useSyncExternalStore(session.subscribe, session.get);
  return 'account' in state ? state.account : null;
}
