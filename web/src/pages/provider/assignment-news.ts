import type { Assignment } from './assignment';

/** What others may have done in an assignment since a page about it was opened. */
export type AssignmentNews = 'answered' | 'informed' | 'signed' | 'start' | 'state' | 'other';

/** newsOf lists what is new in an assignment; something else is new when none of it is. */
export function newsOf(before: Assignment, now: Assignment): AssignmentNews[] {
  const differs = (of: (a: Assignment) => unknown) => JSON.stringify(of(before)) !== JSON.stringify(of(now));
  const found: AssignmentNews[] = [];
  if (differs((a) => a.answer)) found.push('answered');
  if (differs((a) => a.information)) found.push('informed');
  if (differs((a) => a.signatures)) found.push('signed');
  if (differs((a) => a.start)) found.push('start');
  if (differs((a) => a.state)) found.push('state');
  return found.length > 0 ? found : ['other'];
}
