import { expect, test } from 'vitest';
import { bodyOf, cancelledBy, needsReason, openWish, type Plan, reportable, type Visit, valuesOf } from './plan';

const visit = (number: number, given: Partial<Visit> = {}): Visit => ({
  visit: number,
  date: '2026-12-02',
  purpose: 'Middag',
  status: 'proposed',
  moved: null,
  wish: null,
  not_held_reason: null,
  text: '',
  ...given,
});
const wish = { date: '2026-12-04', text: 'Foreldremøte', kept: null };
const plan = (visits: Visit[]): Plan => ({
  version: 1,
  due_on: '2026-12-01',
  text: 'Hei',
  answered_on: null,
  visits,
  waiting_on: [],
  actions: [],
});

test('the form begins with the visits to come, or with one empty row', () => {
  expect(valuesOf(plan([visit(1, { status: 'held' }), visit(2)])).visits.map((line) => line.visit)).toEqual([2]);
  expect(valuesOf(plan([])).visits).toEqual([{ visit: 0, date: '', purpose: '', reason: '' }]);
});

test('a reason is owed for moving an agreed visit, and for not following a wish (R38)', () => {
  const agreed = visit(1, { status: 'agreed' });
  expect(needsReason(agreed, '2026-12-02')).toBe(false);
  expect(needsReason(agreed, '2026-12-03')).toBe(true);
  const wished = visit(1, { wish });
  expect(needsReason(wished, '2026-12-04')).toBe(false);
  expect(needsReason(wished, '2026-12-02')).toBe(true);
  expect(needsReason(visit(1), '2026-12-09')).toBe(false);
  expect(needsReason(undefined, '2026-12-09')).toBe(false);
});

test('a wish is open until it has an answer or the visit is over', () => {
  expect(openWish(visit(1, { wish }))).toBe(wish);
  expect(openWish(visit(1, { wish: { ...wish, kept: 'Fullt' } }))).toBeNull();
  expect(openWish(visit(1, { wish, status: 'held' }))).toBeNull();
});

test('only what belongs to a line is sent', () => {
  const lines = [
    { visit: 1, date: '2026-12-04', purpose: 'Middag', reason: 'glemt igjen' },
    { visit: 0, date: '2026-12-09', purpose: 'Natt', reason: '' },
  ];
  expect(bodyOf({ text: 'Hei', visits: lines }, plan([visit(1, { wish })]))).toEqual({
    text: 'Hei',
    visits: [
      { visit: 1, date: '2026-12-04', purpose: 'Middag' },
      { date: '2026-12-09', purpose: 'Natt' },
    ],
  });
});

test('a visit to come that is taken out is cancelled', () => {
  const stood = plan([visit(1, { status: 'held' }), visit(2), visit(3)]);
  const left = { text: '', visits: [{ visit: 3, date: '2026-12-02', purpose: 'Middag', reason: '' }] };
  expect(cancelledBy(left, stood).map((one) => one.visit)).toEqual([2]);
});

test('how a visit went can be said from its day on, unless it was cancelled', () => {
  expect(reportable(visit(1), '2026-12-01')).toBe(false);
  expect(reportable(visit(1), '2026-12-02')).toBe(true);
  expect(reportable(visit(1, { status: 'cancelled' }), '2026-12-09')).toBe(false);
});
