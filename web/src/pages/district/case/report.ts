import type { Schemas } from '../../../api/client';

/** One line of a report: what was delivered of one kind. */
export type ReportLine = Schemas['ReportLine'];

/** isShort tells whether less was delivered in the month than was ordered for it; a year is not over in a month. */
export function isShort(line: ReportLine): boolean {
  return line.per === 'month' && line.delivered < line.ordered;
}

/** deviationsFirst puts what was not delivered as ordered on top, the largest gap first; the rest keeps its order. */
export function deviationsFirst(lines: ReportLine[]): ReportLine[] {
  const gap = (line: ReportLine) => (isShort(line) ? line.ordered - line.delivered : 0);
  return lines
    .map((line, i) => ({ line, i }))
    .sort((a, b) => gap(b.line) - gap(a.line) || a.i - b.i)
    .map(({ line }) => line);
}
