import { expect, test } from 'vitest';
import { bodyOf, valuesOf } from './agreement-values';

const values = { ...valuesOf(undefined), name: 'Rammeavtale', reference: 'AVL-1', valid_from: '2027-01-01' };

test('a draft is told whole, without an end as null', () => {
  expect(bodyOf(values, false)).toEqual({ ...values, valid_to: null });
});

test('a published agreement is told its name and last day only', () => {
  expect(bodyOf({ ...values, valid_to: '2030-01-01' }, true)).toEqual({ name: 'Rammeavtale', valid_to: '2030-01-01' });
});
