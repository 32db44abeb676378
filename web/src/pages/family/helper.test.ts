import { expect, test } from 'vitest';
import type { FamilyOrder } from './family-order';
import { helperOf, sharedHelper } from './helper';

const order = (id: string, name: string, phone = '21 80 00 00', district = '030101') =>
  ({ id, district, caseworker: { name, phone } }) as FamilyOrder;

test('one caseworker of all cases is named once', () => {
  expect(sharedHelper([order('a', 'Maria'), order('b', 'Maria')])?.caseworker.name).toBe('Maria');
  expect(sharedHelper([])).toBeNull();
});

test('two caseworkers, telephones or districts are two', () => {
  expect(sharedHelper([order('a', 'Maria'), order('b', 'Tor')])).toBeNull();
  expect(sharedHelper([order('a', 'Maria'), order('b', 'Maria', '22')])).toBeNull();
  expect(sharedHelper([order('a', 'Maria'), order('b', 'Maria', undefined, '030102')])).toBeNull();
});

test('a case that is known has its own, one that is not has the one of all', () => {
  const two = [order('a', 'Maria'), order('b', 'Tor')];
  expect(helperOf(two, 'b')?.caseworker.name).toBe('Tor');
  expect(helperOf(two, 'c')).toBeNull();
  expect(helperOf([order('a', 'Maria')], 'c')?.caseworker.name).toBe('Maria');
});
