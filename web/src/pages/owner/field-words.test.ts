import { expect, test } from 'vitest';
import { fieldWord } from './field-words';

test('a field has its words, and a new one is not shown as a code', () => {
  expect(fieldWord('location.in_oslo')).toBe('owner.field.location.in_oslo');
  expect(fieldWord('colour')).toBe('owner.field.other');
});
