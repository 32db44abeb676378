/** What was just done to a case; the case page says so in a line. It stands in the address, so that a reload keeps it. */
const dones = [
  'published',
  'revised',
  'informed',
  'suitable',
  'unsuitable',
  'signed',
  'agreed',
  'resolved',
  'paper-registered',
  'paper-confirmed',
  'paper-removed',
  'handed-over',
  'reopened',
  'ended',
  'withdrawn',
  'acknowledged',
  'returned',
] as const;
export type Done = (typeof dones)[number];

/** doneSearch keeps a known value of the address and drops every other. */
export function doneSearch(search: Record<string, unknown>): { gjort?: Done } {
  const value = dones.find((done) => done === search.gjort);
  return value ? { gjort: value } : {};
}
