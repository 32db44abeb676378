import { expect, test } from 'vitest';
import type { FamilyOrder, Ground } from '../family-order';
import { type Answers, answersOf, asksOf, choiceOf } from './asks';

const today = '2026-11-20';

function order(birth_date: string, ground: Ground, decision_competence = false): FamilyOrder {
  return {
    recipient: { birth_date, decision_competence },
    authority: { ground },
    round: null,
    pending_choice: null,
  } as never;
}

test('the child is heard from seven, and weighs heavily from twelve', () => {
  expect(asksOf(order('2019-11-21', 'parent'), today)).toMatchObject({ childView: 'optional', weight: false });
  expect(asksOf(order('2019-11-20', 'parent'), today)).toMatchObject({ childView: 'required', weight: false });
  expect(asksOf(order('2014-11-20', 'parent'), today)).toMatchObject({ childView: 'required', weight: true });
  expect(asksOf(order('2008-11-20', 'verge'), today)).toMatchObject({ childView: 'no', weight: false });
});

test('at sixteen and seventeen with competence two choose together', () => {
  expect(asksOf(order('2010-01-01', 'parent', true), today).consentOf).toBe('self');
  expect(asksOf(order('2010-01-01', 'self', true), today)).toMatchObject({ consentOf: 'parent', childView: 'no' });
  expect(asksOf(order('2010-01-01', 'parent', false), today).consentOf).toBeNull();
  expect(asksOf(order('2008-01-01', 'self', true), today).consentOf).toBeNull();
});

test('a parent confirms parental responsibility, nobody else does', () => {
  expect(asksOf(order('2017-01-01', 'parent'), today).responsibility).toBe(true);
  expect(asksOf(order('1990-01-01', 'self'), today).responsibility).toBe(false);
});

const answers: Answers = {
  child_view: { view: 'not_able', text: 'left from before', reason: ' for liten ', weight_note: 'x' },
  note_to_provider: ' Ring oss. ',
  accept_waiting: true,
  responsible: true,
};

test('only what was asked is sent', () => {
  const body = choiceOf('o', answers, asksOf(order('2017-01-01', 'parent'), today));
  expect(body).toEqual({
    offer_id: 'o',
    accept_waiting: true,
    note_to_provider: 'Ring oss.',
    child_view: { view: 'not_able', reason: 'for liten' },
  });
  expect(choiceOf('o', answers, asksOf(order('1990-01-01', 'self'), today)).child_view).toBeNull();
});

test('who changes a choice need not write the note again, but what the child thinks of this place is asked', () => {
  const mine = { chosen_by_me: true, child_view: { view: 'given', text: 'Vil dit' }, note_to_provider: 'Ring' };
  expect(answersOf({ ...order('2017-01-01', 'parent'), round: mine } as never)).toMatchObject({
    child_view: { view: '', text: '' },
    note_to_provider: 'Ring',
    accept_waiting: false,
  });
  const theirs = { ...mine, chosen_by_me: false };
  expect(answersOf({ ...order('2017-01-01', 'parent'), round: theirs } as never).note_to_provider).toBe('');
});
