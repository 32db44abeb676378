import { expect, test } from 'vitest';
import type { FamilyOrder } from './family-order';
import { chooserOf, newsOf } from './meanwhile';

function order(parts: object): FamilyOrder {
  return {
    state: 'published',
    round: null,
    pending_choice: null,
    caseworker: { name: 'Mona Lie', phone: null },
    representatives: [],
    ...parts,
  } as never;
}

const round = { offer_id: 'a', chosen_at: '2026-11-20T08:00:00Z', contested: false, answer: null, ground: 'parent' };
const made = order({ state: 'chosen', round });

test('a choice made, changed or taken back is told first', () => {
  expect(newsOf(order({}), made)).toEqual(['chosen']);
  expect(newsOf(made, order({ state: 'chosen', round: { ...round, offer_id: 'b' } }))).toEqual(['chosen']);
  expect(newsOf(made, order({ round }))).toEqual(['withdrawn']);
  const conclusion = { conclusion: 'not_suitable' };
  expect(newsOf(made, order({ round: { ...round, conclusion } }))).toEqual(['not-suitable']);
});

test('what others said to the same choice, and what the district corrected, is told too', () => {
  const answered = { ...round, contested: true, answer: { answer: 'accept', at: '2026-11-21T08:00:00Z' } };
  const now = order({
    state: 'chosen',
    round: answered,
    needs: ['aac'],
    caseworker: { name: 'Tor Dahl', phone: null },
  });
  expect(newsOf(made, now)).toEqual(['answered', 'contested', 'revised', 'caseworker']);
  expect(newsOf(made, order({ state: 'suitable', round }))).toEqual(['state']);
  expect(newsOf(made, made)).toEqual(['other']);
});

test('a proposal that came or lapsed', () => {
  const pending_choice = { proposed_at: '2026-11-20T08:00:00Z', offer_id: 'a' };
  expect(newsOf(order({}), order({ pending_choice }))).toEqual(['proposed']);
  expect(newsOf(order({ pending_choice }), order({}))).toEqual(['proposal-gone']);
  expect(newsOf(order({ pending_choice }), made)).toEqual(['chosen']);
});

test('who chose is named where only one other person can have', () => {
  const per = { name: 'Per Hansen', ground: 'parent', me: false };
  expect(chooserOf(order({ round, representatives: [per] }))).toEqual({ by: 'named', name: 'Per Hansen' });
  expect(chooserOf(order({ round, representatives: [per, per] })).by).toBe('other');
  expect(chooserOf(order({ round: { ...round, chosen_by_me: true }, representatives: [per] })).by).toBe('me');
  expect(chooserOf(order({ round: { ...round, signed_on: '2026-11-19' }, representatives: [per] })).by).toBe('paper');
});
