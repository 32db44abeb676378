import type { Schemas } from '../api/client';

/** ReportLine is what was delivered of one kind of respite in a month. */
export type ReportLine = Schemas['ReportLine'];

/** gapOf is how much less was delivered in the month than was ordered for it; a year is not over in a month (R41). */
export function gapOf({ per, ordered }: ReportLine, delivered: number): number {
  return per === 'month' ? Math.max(0, ordered - delivered) : 0;
}

/** isShort tells whether a line as it was reported falls short. */
export function isShort(line: ReportLine): boolean {
  return gapOf(line, line.delivered) > 0;
}

/** deviationsFirst puts what was not delivered as ordered on top, the largest gap first; the rest keeps its order. */
export function deviationsFirst(lines: ReportLine[]): ReportLine[] {
  return lines.toSorted((one, other) => gapOf(other, other.delivered) - gapOf(one, one.delivered));
}
