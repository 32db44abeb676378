import { expect, test } from 'vitest';
import type { FamilyOrder } from '../family-order';
import { isHeld } from './standing-choice';

const chosen = (state: string, hold: string) => ({ state, round: { offer_id: 'a', hold } }) as FamilyOrder;

test.each([
  ['chosen', 'held', 'a', true],
  ['start_confirmed', 'held', 'a', true],
  ['chosen', 'held', 'b', false],
  ['chosen', 'waiting', 'a', false],
  ['chosen', 'released', 'a', false],
  ['published', 'held', 'a', false],
])('in %s with the place %s, %s is held for the case: %s', (state, hold, offer_id, held) => {
  expect(isHeld(chosen(state, hold), { offer_id })).toBe(held);
});
