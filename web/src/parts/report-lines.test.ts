import { expect, it } from 'vitest';
import { deviationsFirst, isShort, type ReportLine } from './report-lines';

const line = (kind: ReportLine['kind'], delivered: number, ordered: number, per: ReportLine['per'] = 'month') =>
  ({ kind, delivered, ordered, per }) satisfies ReportLine;

it('calls a month short, never a year in a month', () => {
  expect(isShort(line('nights', 3, 5))).toBe(true);
  expect(isShort(line('nights', 5, 5))).toBe(false);
  expect(isShort(line('holiday_days', 0, 14, 'year'))).toBe(false);
});

it('puts the largest gap first and keeps the rest in order', () => {
  const lines = [line('day_stays', 1, 1), line('nights', 4, 5), line('evening_stays', 0, 2), line('weekends', 1, 1)];
  expect(deviationsFirst(lines).map((one) => one.kind)).toEqual(['evening_stays', 'nights', 'day_stays', 'weekends']);
});
