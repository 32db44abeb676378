import { expect, test } from 'vitest';
import { daysOf, limitDays, type Row, scaleOf, shownOf } from './figures';

const hidden = { value: null, suppressed: true };
const figure = (value: number) => ({ value, suppressed: false });
const noDays = { median: null, percentile_90: null, suppressed: true };

const split: Row = {
  key: '2026-10',
  name: null,
  agreed: figure(13),
  started_in_time: figure(5),
  started_late_by_wish: figure(0),
  under_way: figure(8),
  at_risk: figure(0),
  broken: figure(0),
  ended_unstarted: figure(0),
  days_to_start: { median: 63, percentile_90: 70, suppressed: false },
  days_to_agreement: noDays,
};

test('a row shows the outcomes that occur, what went well first', () => {
  expect(shownOf(split)).toEqual({
    kind: 'split',
    agreed: 13,
    shares: [
      { outcome: 'started_in_time', count: 5 },
      { outcome: 'under_way', count: 8 },
    ],
  });
});

test('one hidden outcome hides how all of them went, a hidden sum hides the row', () => {
  expect(shownOf({ ...split, broken: hidden })).toEqual({ kind: 'whole', agreed: 13 });
  expect(shownOf({ ...split, agreed: hidden })).toEqual({ kind: 'hidden' });
});

test('no row and nought agreements are the same: none, which is no secret', () => {
  expect(shownOf(undefined)).toEqual({ kind: 'none' });
  expect(shownOf({ ...split, agreed: figure(0) })).toEqual({ kind: 'none' });
});

test('days are there or not, never nought for unknown', () => {
  expect(daysOf(split.days_to_start)).toEqual({ median: 63, ninetieth: 70 });
  expect(daysOf(noDays)).toBeNull();
  expect(daysOf(undefined)).toBeNull();
});

test('a picture reaches past the four months, and past the slowest', () => {
  expect(scaleOf([null])).toBeGreaterThan(limitDays);
  expect(scaleOf([{ median: 100, ninetieth: 300 }])).toBeGreaterThan(300);
});
