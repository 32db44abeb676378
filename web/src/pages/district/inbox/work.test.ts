import { expect, test } from 'vitest';
import type { Order } from '../case/order';
import { inPile, type Task, workOf, workSearch } from './work';

const order = (id: string, due_on: string | null) => ({ id, due_on }) as Order;
const report: Task = {
  kind: 'report_submitted',
  id: 'b',
  reference: 'B',
  recipient_name: 'Emma Berg',
  caseworker_name: 'Maria Solberg',
  period: '2026-10',
  due_on: '2026-11-25',
};

test('cases and tasks are one list by due date', () => {
  const work = workOf([order('a', '2026-11-20'), order('b', '2027-05-27'), order('c', null)], [report], false);
  expect(work.map((one) => one.due)).toEqual(['2026-11-20', '2026-11-25', '2027-05-27', null]);
  expect(work[1]).toMatchObject({ kind: 'task', task: report });
});

test('while there is more to fetch, no task is shown past the last case', () => {
  expect(workOf([order('a', '2026-11-20')], [report], true).map((one) => one.kind)).toEqual(['case']);
  expect(workOf([], [report], true)).toHaveLength(1);
});

test('the piles divide by today', () => {
  const work = workOf([order('a', '2026-11-19'), order('c', '2026-12-24')], [report], false);
  const keys = (pile: Parameters<typeof inPile>[1]) =>
    inPile(work, pile, '2026-11-20').map((one) => one.kind + one.due);
  expect(keys('overdue')).toEqual(['case2026-11-19']);
  expect(keys('this_week')).toEqual(['task2026-11-25']);
  expect(keys('later')).toEqual(['case2026-12-24']);
});

test('the address says whose work is shown', () => {
  expect(workSearch({ mine: true })).toEqual({ mine: true });
  expect(workSearch({ mine: 'nei' })).toEqual({});
});
