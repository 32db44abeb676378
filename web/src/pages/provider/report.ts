import type { Schemas } from '../../api/client';
import { numberOf } from '../../parts/fields';
import { gapOf, type ReportLine } from '../../parts/report-lines';

export type Report = Schemas['Report'];

/** ReportValues is what is typed into a report. */
export interface ReportValues {
  delivered: Record<string, string>;
  deviations: string;
  goals: string;
}

/** valuesOf puts a report into the form: delivered begins as ordered. */
export function valuesOf(report: Report): ReportValues {
  return {
    delivered: Object.fromEntries(report.lines.map(({ kind, delivered }) => [kind, String(delivered)])),
    deviations: report.deviations,
    goals: report.goals,
  };
}

/** No month has more days. */
const mostDelivered = 31;

/** numbersWrong lists the kinds whose number is none, or more than a month can hold. */
export function numbersWrong({ delivered }: ReportValues, lines: ReportLine[]): ReportLine['kind'][] {
  return lines.map(({ kind }) => kind).filter((kind) => !isCount(numberOf(delivered[kind] ?? '')));
}

function isCount(n: number | null): boolean {
  return n !== null && n >= 0 && n <= mostDelivered;
}

/** needsDeviations tells whether the report must say why: some line is short. */
export function needsDeviations({ delivered }: ReportValues, lines: ReportLine[]): boolean {
  return lines.some((line) => {
    const typed = numberOf(delivered[line.kind] ?? '');
    return typed !== null && gapOf(line, typed) > 0;
  });
}

/** bodyOf makes the API's body of what was typed. */
export function bodyOf({ delivered, deviations, goals }: ReportValues, lines: ReportLine[]): Schemas['ReportEditBody'] {
  const counts = lines.map(({ kind }) => [kind, numberOf(delivered[kind] ?? '')] as const);
  return { delivered: Object.fromEntries(counts), deviations, goals };
}

/** oursFirst puts what waits on us before the rest, what is due first first; the others stay as they are. */
export function oursFirst(reports: Report[]): Report[] {
  const ours = reports.filter(({ waiting_on }) => waiting_on.includes('provider'));
  ours.sort((a, b) => a.due_on.localeCompare(b.due_on));
  return [...ours, ...reports.filter((report) => !ours.includes(report))];
}

/** monthsOwed lists the months from the start to today, or to the end, that have no report, the oldest first. */
export function monthsOwed(first: string, last: string, there: string[]): string[] {
  const months: string[] = [];
  for (let month = first.slice(0, 7); month <= last.slice(0, 7); month = monthAfter(month)) {
    if (!there.includes(month)) months.push(month);
  }
  return months;
}

function monthAfter(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}
