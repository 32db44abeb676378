import { describe, expect, test } from 'vitest';
import type { Order } from '../case/order';
import { notesOf, todoOf } from './todo';

type Round = NonNullable<Order['round']>;
type Answer = NonNullable<Round['answer']>;

const round = {
  contested: false,
  start_answer: null,
  place_status: 'countersigned',
  hold: 'held',
  ends_on: null,
  breach: false,
};
const answer = (said: Answer['answer']) => ({ answer: { answer: said } });

function order(state: Order['state'], its: object = {}, ofRound: object | null = {}): Order {
  return {
    state,
    actions: [],
    missing: [],
    paper_form: null,
    round: ofRound && { ...round, ...ofRound },
    ...its,
  } as unknown as Order;
}

describe('what is to be done', () => {
  test.each<[string, Order, string]>([
    ['a draft with gaps', order('draft', { missing: ['lot'] }, null), 'draft'],
    ['a draft without', order('draft', {}, null), 'publish'],
    ['a question', order('chosen', { actions: ['information'] }, answer('needs_information')), 'question'],
    ['a yes', order('chosen', { actions: ['suitability'] }, answer('accept')), 'assess'],
    ['a no', order('chosen', { actions: ['suitability'] }, answer('decline')), 'declined'],
    ['a call-off to sign', order('suitable', { actions: ['call_off'] }), 'sign'],
    ['a running case', order('started'), 'evaluate'],
    ['a form on paper', order('published', { paper_form: {}, actions: ['confirm_paper'] }, null), 'paper'],
    ['a form that one has registered oneself', order('published', { paper_form: {} }, null), 'follow'],
  ])('%s', (_, of, todo) => expect(todoOf(of)).toBe(todo));

  test('an objection comes before the ordinary course, and the user’s own is not the district’s to set aside (R18)', () => {
    const contested = { contested: true, ...answer('accept') };
    expect(todoOf(order('chosen', { actions: ['resolve_objection', 'suitability'] }, contested))).toBe('objection');
    expect(todoOf(order('chosen', { actions: ['suitability'] }, contested))).toBe('objection-user');
  });

  test('a start not agreed and a place in doubt put a case here, but not for a round that is over', () => {
    expect(todoOf(order('start_confirmed', {}, { start_answer: 'not_agreed' }))).toBe('not-agreed');
    expect(todoOf(order('agreed', {}, { place_status: 'suspended' }))).toBe('place');
    expect(todoOf(order('published', {}, { place_status: 'suspended', ends_on: '2026-12-01' }))).toBe('follow');
  });
});

test('what else one must know stands beside it, and is not said twice', () => {
  expect(notesOf(order('started', {}, { breach: true }))).toEqual(['district.note.breach']);
  expect(notesOf(order('chosen', {}, { hold: 'waiting', place_status: 'ended' }))).toEqual(['district.note.no-place']);
  expect(notesOf(order('draft', {}, null))).toEqual([]);
});
