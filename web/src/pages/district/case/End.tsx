import { EndingPage } from './EndingForm';

/** Ending a case that has started: place and access end after a day. */
export function Page() {
  return <EndingPage action="end" />;
}
