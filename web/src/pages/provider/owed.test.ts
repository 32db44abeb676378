import { expect, test } from 'vitest';
import type { Assignment } from './assignment';
import { anAssignment } from './assignment.sample';
import { comesFirst, type Owed, owedOn } from './owed';

const today = '2026-11-20';

function owed(given: Partial<Owed>): Owed {
  return {
    kind: 'report_due',
    id: 'a',
    reference: 'AAA',
    recipient_name: null,
    caseworker_name: null,
    period: '2026-10',
    due_on: '2026-11-10',
    ...given,
  };
}

test("what is owed is one assignment's own, by due date", () => {
  const returned = owed({ kind: 'report_returned', period: '2026-09', due_on: '2026-11-25' });
  const elsewhere = owed({ id: 'b' });
  const theirs = { ...owed({}), kind: 'report_submitted' as const };
  expect(owedOn('a', [returned, elsewhere, theirs, owed({})])).toEqual([owed({}), returned]);
});

const agreed = {
  state: 'agreed',
  agreement_date: '2026-11-01',
  actions: ['start_date'],
  due_on: '2027-01-02',
} as const;

const cases: [string, Partial<Owed>, Partial<Assignment>, boolean][] = [
  ['an overdue report, while it is under way', {}, { state: 'started', actions: ['open_report'] }, true],
  [
    'a report to come, while it is under way',
    { due_on: '2026-12-10' },
    { state: 'started', actions: ['open_report'] },
    true,
  ],
  ['a report, while it ends', {}, { state: 'started', ends_on: '2026-11-30' }, true],
  [
    'a plan due before the start',
    { kind: 'pre_care_plan', due_on: '2026-11-22' },
    { ...agreed, actions: [...agreed.actions] },
    true,
  ],
  ['a start due before the plan', { due_on: '2027-01-10' }, { ...agreed, actions: [...agreed.actions] }, false],
  ['both on one day: the case', { due_on: '2027-01-02' }, { ...agreed, actions: [...agreed.actions] }, false],
  [
    'a plan, while a place is waited for',
    { kind: 'pre_care_plan' },
    { state: 'agreed', agreement_date: '2026-11-01', hold: 'waiting' },
    true,
  ],
];

test.each(cases)('%s', (_, task, given, first) => {
  expect(comesFirst(owed(task), anAssignment(given), today)).toBe(first);
});
