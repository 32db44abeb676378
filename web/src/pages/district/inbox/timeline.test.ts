import { expect, test } from 'vitest';
import type { Order } from '../case/order';
import { barsOf, firstsOf, placeOf, windowAround } from './timeline';

const window = windowAround('2026-11-20');

test('the window reaches some weeks back and past four months ahead', () => {
  expect(window).toEqual({ from: '2026-10-09', to: '2027-03-26' });
  expect(firstsOf(window)).toEqual(['2026-11-01', '2026-12-01', '2027-01-01', '2027-02-01', '2027-03-01']);
});

test('a day outside the window lies on its edge', () => {
  expect(placeOf(window, '2026-01-01')).toBe(0);
  expect(placeOf(window, '2026-11-20')).toBeCloseTo(0.25);
  expect(placeOf(window, '2028-01-01')).toBe(1);
});

test('bars come by due date; what is due later or never has none', () => {
  const order = (due_on: string | null, its: object = {}) =>
    ({
      due_on,
      state: 'agreed',
      published_on: '2026-10-20',
      drafted_at: '2026-10-01T09:00:00Z',
      round: null,
      ...its,
    }) as Order;
  const started = { state: 'started', round: { latest_start: '2026-12-20' } };
  const agreed = { round: { latest_start: '2026-12-20' }, published_on: null };
  const bars = barsOf(
    [order('2026-12-01', started), order('2026-11-01', agreed), order(null), order('2027-05-01')],
    window,
  );
  expect(bars.map(({ from, due, latest }) => [from, due, latest])).toEqual([
    ['2026-10-01', '2026-11-01', '2026-12-20'],
    ['2026-10-20', '2026-12-01', null],
  ]);
});
