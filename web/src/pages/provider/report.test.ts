import { expect, test } from 'vitest';
import type { ReportLine } from '../../parts/report-lines';
import { bodyOf, monthsOwed, needsDeviations, numbersWrong, oursFirst, type Report } from './report';

const lines: ReportLine[] = [
  { kind: 'weekends', ordered: 2, per: 'month', delivered: 2 },
  { kind: 'holiday_days', ordered: 14, per: 'year', delivered: 0 },
];
const typed = (weekends: string, holiday_days = '0') => ({
  delivered: { weekends, holiday_days },
  deviations: '',
  goals: '',
});

test('less than a month’s order must be explained; a year’s is no month’s (R41)', () => {
  expect(needsDeviations(typed('2'), lines)).toBe(false);
  expect(needsDeviations(typed('3'), lines)).toBe(false);
  expect(needsDeviations(typed('1'), lines)).toBe(true);
});

test('a number is between none and the days of a month', () => {
  expect(numbersWrong(typed('31'), lines)).toEqual([]);
  expect(numbersWrong(typed('32', 'to'), lines)).toEqual(['weekends', 'holiday_days']);
  expect(numbersWrong(typed(''), lines)).toEqual(['weekends']);
});

test('every line is sent as a number', () => {
  expect(bodyOf(typed(' 1 ', '3'), lines).delivered).toEqual({ weekends: 1, holiday_days: 3 });
});

test('each month from the start to the end is owed once', () => {
  expect(monthsOwed('2026-11-27', '2027-02-01', ['2026-12'])).toEqual(['2026-11', '2027-01', '2027-02']);
  expect(monthsOwed('2026-11-27', '2026-11-30', ['2026-11'])).toEqual([]);
});

test('what waits on us comes before the rest, by date', () => {
  const report = (id: string, due_on: string, ours: boolean) =>
    ({ id, due_on, waiting_on: ours ? ['provider'] : ['district'] }) as unknown as Report;
  const list = [
    report('dec', '2027-01-10', true),
    report('nov', '2026-12-14', false),
    report('oct', '2026-11-30', true),
  ];
  expect(oursFirst(list).map(({ id }) => id)).toEqual(['oct', 'dec', 'nov']);
});
