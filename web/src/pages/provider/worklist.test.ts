import { expect, test } from 'vitest';
import type { Schemas } from '../../api/client';
import { anAssignment } from './assignment.sample';
import { countOf, pileOf, placeIsNew, statementAge, workOf } from './worklist';

const today = '2026-11-20';

test('a due date belongs to one pile; the week is today and seven days more', () => {
  expect(pileOf('2026-11-19', today)).toBe('overdue');
  expect(pileOf('2026-11-20', today)).toBe('this_week');
  expect(pileOf('2026-11-27', today)).toBe('this_week');
  expect(pileOf('2026-11-28', today)).toBe('later');
  expect(pileOf(null, today)).toBe('later');
});

const plan: Schemas['WorklistTask'] = {
  kind: 'pre_care_plan',
  id: 'b',
  reference: 'BBB',
  recipient_name: null,
  caseworker_name: null,
  period: null,
  due_on: '2026-11-11',
};

test('cases and tasks are one list by due date, and a task finds its case', () => {
  const answer = anAssignment({ id: 'a', due_on: '2026-11-24', actions: ['answer'] });
  const agreed = anAssignment({ id: 'b', reference: 'BBB', due_on: null, actions: ['start_date'] });
  const work = workOf([answer, agreed], [plan], [agreed], today);
  expect(work.map(({ id, step }) => `${id} ${step}`)).toEqual(['b pre_care_plan', 'a answer', 'b start-date']);
  expect(work[0]?.about).toBe(agreed);
});

test('tasks count in their pile, and a full count says 99+', () => {
  const counts = { overdue: 0, this_week: 1, later: 99, capped_at: 100 };
  expect(countOf('overdue', counts, [plan], today)).toBe('1');
  expect(countOf('this_week', counts, [plan], today)).toBe('1');
  expect(countOf('later', counts, [{ ...plan, due_on: '2027-01-10' }], today)).toBe('99+');
});

test('a place is news when it came after the choice, for two weeks', () => {
  const given = (held_since: string | null, hold: 'held' | 'waiting' = 'held') =>
    placeIsNew(anAssignment({ chosen_on: '2026-10-01', hold, held_since }), today);
  expect(given('2026-11-18T08:00:00Z')).toBe(true);
  expect(given('2026-10-01T20:00:00Z')).toBe(false);
  expect(given('2026-11-01T08:00:00Z')).toBe(false);
  expect(given(null, 'waiting')).toBe(false);
});

test('a statement runs out after its last day, and soon in its last week', () => {
  const said = (value: Schemas['Statement']['value'], valid_until: string | null) =>
    statementAge({ value, valid_until, given_on: '2026-11-01', earliest_start: null }, today);
  expect(said('unknown', '2026-11-17')).toBe('out');
  expect(said('has_capacity', '2026-11-27')).toBe('soon');
  expect(said('has_capacity', '2026-11-28')).toBe('good');
  expect(said('waitlist', null)).toBe('good');
});
