import { EndingPage } from './EndingForm';

/** Giving the family its choice back after the agreement, on its own wish. */
export function Page() {
  return <EndingPage action="reopen" />;
}
