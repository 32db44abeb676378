import { expect, test } from 'vitest';
import { agreementState } from './agreement';
import { type Status, stepOf } from './places';

const agreement = { published: true, valid_from: '2026-02-03', valid_to: '2026-11-20' };

test.each([
  ['2026-02-02', 'coming'],
  ['2026-02-03', 'in_force'],
  ['2026-11-20', 'in_force'],
  ['2026-11-21', 'expired'],
])('on %s the agreement is %s: its first and last day count', (today, state) => {
  expect(agreementState(agreement, today)).toBe(state);
});

test('without an end it never expires, and unpublished it is a draft', () => {
  expect(agreementState({ ...agreement, valid_to: null }, '2099-01-01')).toBe('in_force');
  expect(agreementState({ ...agreement, published: false }, '2026-05-01')).toBe('draft');
});

test.each<[Status, Status, string]>([
  ['draft', 'signed', 'sign'],
  ['signed', 'countersigned', 'countersign'],
  ['on_hold', 'countersigned', 'resume'],
  ['suspended', 'countersigned', 'resume'],
  ['countersigned', 'on_hold', 'hold'],
  ['on_hold', 'suspended', 'suspend'],
  ['draft', 'ended', 'end'],
])('from %s to %s is called %s', (from, to, step) => {
  expect(stepOf(from, to)).toBe(step);
});
