import { expect, test } from 'vitest';
import type { FamilyOrder } from './family-order';
import { givenName, peopleOf } from './people';

function order(id: string, name: string, birth_date: string): FamilyOrder {
  return { id, recipient: { name, birth_date }, authority: { ground: 'parent' } } as FamilyOrder;
}

test('cases of one person stand together, and the oldest names the person', () => {
  const people = peopleOf([
    order('c', 'Emil Nordli', '2017-03-01'),
    order('b', 'Ida Nordli', '2019-05-05'),
    order('a', 'Emil Nordli', '2017-03-01'),
  ]);
  expect(people.map((one) => [one.key, one.name, one.ground, one.orders.length])).toEqual([
    ['a', 'Emil Nordli', 'parent', 2],
    ['b', 'Ida Nordli', 'parent', 1],
  ]);
});

test('two of the same name are two when they were born on different days', () => {
  expect(peopleOf([order('b', 'Ida Nordli', '2019-05-05'), order('a', 'Ida Nordli', '1980-05-05')])).toHaveLength(2);
});

test('a sentence uses the given name', () => {
  expect(givenName('Emil Nordli Hansen')).toBe('Emil');
});
