import { expect, test } from 'vitest';
import type { Schemas } from '../../../api/client';
import type { FamilyOrder } from '../family-order';
import { dueOf, stepOf, turnOf, whoIsWaitedFor } from './next-step';

function order(parts: object): FamilyOrder {
  return {
    state: 'published',
    actions: [],
    waiting_on: ['family'],
    round: null,
    pending_choice: null,
    ...parts,
  } as never;
}
const plan = { waiting_on: ['family'], actions: ['pre_care_answer'] } as Schemas['PreCarePlan'];

test('an open case asks for the choice, but only of whom may choose', () => {
  expect(stepOf(order({ actions: ['choose'] }))).toEqual({ kind: 'choose', to: 'velg' });
  expect(stepOf(order({})).kind).toBe('waits-others');
});

test('the consent of the other one comes before all else', () => {
  const pending_choice = { proposed_by_me: false };
  expect(stepOf(order({ actions: ['choose', 'consent'], pending_choice })).kind).toBe('consent');
  expect(stepOf(order({ actions: ['choose'], pending_choice: { proposed_by_me: true } })).kind).toBe('proposed');
});

test('after a no from the provider the family may choose again at once', () => {
  const round = { answer: { answer: 'decline' } };
  expect(stepOf(order({ state: 'chosen', actions: ['choose'], round }))).toEqual({ kind: 'choose-again', to: 'velg' });
});

test('a start is answered before the plan, and both only by whom may', () => {
  const round = { start_answer: null };
  expect(stepOf(order({ state: 'start_confirmed', actions: ['start_answer'], round }), plan).kind).toBe('start');
  expect(stepOf(order({ state: 'start_confirmed', actions: [], round }), plan).kind).toBe('plan');
  expect(stepOf(order({ state: 'start_confirmed', actions: [], round })).kind).toBe('waits-start-date');
});

test('disagreement is a state: the agreement waits', () => {
  expect(stepOf(order({ state: 'suitable', round: { contested: true } })).kind).toBe('waits-contested');
});

test('who is waited for follows what this person can do', () => {
  const mine = order({ state: 'agreed', waiting_on: ['provider'], round: {} });
  expect(whoIsWaitedFor(mine, stepOf(mine, plan))).toEqual(['family']);
  expect(whoIsWaitedFor(mine, stepOf(mine))).toEqual(['provider']);
});

test('after an objection and after a no to the start, card and step line wait for the district alone, without a date', () => {
  const due_on = '2026-12-01';
  for (const one of [
    order({ state: 'chosen', waiting_on: ['district', 'provider'], due_on, round: { answer: null, contested: true } }),
    order({
      state: 'start_confirmed',
      waiting_on: ['district', 'provider'],
      due_on,
      round: { start_answer: 'not_agreed' },
    }),
  ]) {
    expect(whoIsWaitedFor(one, stepOf(one))).toEqual(['district']);
    expect(dueOf(one, stepOf(one))).toBeNull();
  }
});

test('while the provider owes its answer, it is the provider that is waited for, by that date', () => {
  const due_on = '2026-12-01';
  const one = order({ state: 'chosen', waiting_on: ['district', 'provider'], due_on, round: { answer: null } });
  expect(whoIsWaitedFor(one, stepOf(one))).toEqual(['provider']);
  expect(dueOf(one, stepOf(one))).toBe(due_on);
});

test('a proposal beside a choice that stands waits for the other one, and not by the date of the provider', () => {
  const standing = { state: 'chosen', waiting_on: ['provider'], due_on: '2026-12-01', round: { answer: null } };
  const mine = order({ ...standing, actions: ['choose'], pending_choice: { proposed_by_me: true } });
  expect(whoIsWaitedFor(mine, stepOf(mine))).toEqual(['relative']);
  expect(dueOf(mine, stepOf(mine))).toBeNull();
  const theirs = order({ ...standing, actions: ['consent'], pending_choice: { proposed_by_me: false } });
  expect(whoIsWaitedFor(theirs, stepOf(theirs))).toEqual(['family']);
  expect(dueOf(theirs, stepOf(theirs))).toBeNull();
});

test('a choice to make again has no date of its own', () => {
  const again = order({
    state: 'chosen',
    due_on: '2026-12-01',
    actions: ['choose'],
    round: { answer: { answer: 'decline' } },
  });
  expect(dueOf(again, stepOf(again))).toBeNull();
});

test('who may not choose reads that another one of the family does', () => {
  const theirs = order({ waiting_on: ['district', 'family'], actions: [] });
  expect(whoIsWaitedFor(theirs, stepOf(theirs))).toEqual(['district', 'relative']);
});

test('the provider owes its answer also while something waits on the district', () => {
  const both = { state: 'chosen', waiting_on: ['district', 'provider'] } as const;
  expect(stepOf(order({ ...both, round: { answer: null } })).kind).toBe('waits-answer');
  expect(stepOf(order({ ...both, round: { answer: { answer: 'accept' } } })).kind).toBe('waits-district');
});

test('a turn is told only while it is the last thing that moved the case', () => {
  const event = (type: string, to: string | null) => ({ type, to }) as Schemas['Event'];
  const unsuitable = event('suitability_concluded', 'published');
  expect(turnOf([event('list_shown', null), unsuitable, event('published', 'published')], 'published')).toBe(
    unsuitable,
  );
  expect(turnOf([event('provider_chosen', 'chosen'), unsuitable], 'chosen')).toBeNull();
  expect(turnOf([event('published', 'published')], 'published')).toBeNull();
});
