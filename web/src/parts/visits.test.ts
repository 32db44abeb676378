import { expect, test } from 'vitest';
import type { Schemas } from '../api/client';
import { hasWish, isOpen, waitsForAnswer } from './visits';

function visit(status: Schemas['Visit']['status'], wish: Schemas['Visit']['wish'] = null): Schemas['Visit'] {
  return { visit: 1, date: '2026-12-01', purpose: '', status, moved: null, wish, not_held_reason: null, text: '' };
}
const wish = { date: '2026-12-04', text: '', kept: null };

test('proposed and moved visits wait for the family, others do not', () => {
  expect(waitsForAnswer(visit('proposed'))).toBe(true);
  expect(waitsForAnswer(visit('moved'))).toBe(true);
  expect(waitsForAnswer(visit('agreed'))).toBe(false);
  expect(waitsForAnswer(visit('held'))).toBe(false);
});

test('a wish waits for the provider until it is answered', () => {
  expect(hasWish(visit('proposed', wish))).toBe(true);
  expect(waitsForAnswer(visit('proposed', wish))).toBe(false);
  const kept = visit('proposed', { ...wish, kept: 'Huset er stengt' });
  expect([hasWish(kept), waitsForAnswer(kept)]).toEqual([false, true]);
});

test('what is over is not open, and no wish of it waits', () => {
  expect(isOpen(visit('cancelled'))).toBe(false);
  expect(hasWish(visit('not_held', wish))).toBe(false);
});
