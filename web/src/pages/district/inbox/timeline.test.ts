import { expect, test } from 'vitest';
import type { Order } from '../case/order';
import { barsOf, firstsOf, monthsLater, placeOf, windowAround } from './timeline';
import { type Task, type Work, workOf } from './work';

const window = windowAround('2026-11-20');

test('the window reaches six weeks back and four calendar months ahead', () => {
  expect(window).toEqual({ from: '2026-10-09', to: '2027-03-20' });
  expect(firstsOf(window)).toEqual(['2026-11-01', '2026-12-01', '2027-01-01', '2027-02-01', '2027-03-01']);
});

test('a month without such a day ends on its last', () => {
  expect(monthsLater('2026-10-31', 4)).toBe('2027-02-28');
  expect(monthsLater('2027-10-31', 4)).toBe('2028-02-29');
  expect(monthsLater('2026-09-01', 4)).toBe('2027-01-01');
});

test('a day outside the window lies on its edge', () => {
  expect(placeOf(window, '2026-01-01')).toBe(0);
  expect(placeOf(window, '2026-11-20')).toBeCloseTo(42 / 162);
  expect(placeOf(window, '2028-01-01')).toBe(1);
});

const order = (id: string, due_on: string | null, its: object = {}) =>
  ({
    id,
    due_on,
    state: 'agreed',
    published_on: '2026-10-20',
    drafted_at: '2026-10-01T09:00:00Z',
    recipient: { name: 'Emma' },
    round: null,
    ...its,
  }) as Order;

test('bars come by due date, tasks among them; what is due later or never has none', () => {
  const started = { state: 'started', round: { latest_start: '2026-12-20' } };
  const draft = { state: 'draft', published_on: null };
  const agreed = { round: { latest_start: '2026-12-20' } };
  const task = { id: 't', kind: 'report_due', recipient_name: 'Nora', due_on: '2026-11-10' } as Task;
  const work: Work[] = workOf(
    [
      order('a', '2026-12-01', started),
      order('b', '2026-11-01', agreed),
      order('c', '2026-11-05', draft),
      order('d', null),
      order('e', '2027-03-21'),
    ],
    [task],
    false,
  );
  expect(barsOf(work, window).map(({ from, draft, due, latest }) => [from, draft, due, latest])).toEqual([
    ['2026-10-20', false, '2026-11-01', '2026-12-20'],
    ['2026-10-01', true, '2026-11-05', null],
    [null, false, '2026-11-10', null],
    ['2026-10-20', false, '2026-12-01', null],
  ]);
});
