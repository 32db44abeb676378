import { expect, test } from 'vitest';
import { contactSearch, named } from './contact-search';

test.each([
  ['St. Hanshaugen', 'st hans', true],
  ['Grünerløkka', 'LØKKA', true],
  ['Østensjø', 'Bydel østensjø', true],
  ['Sagene', '', true],
  ['Sagene', 'Frogner', false],
])('%s is found by "%s": %s', (name, typed, found) => {
  expect(named(name, typed)).toBe(found);
});

test('an address without a name has none', () => {
  expect(contactSearch({ navn: '  ' })).toEqual({});
  expect(contactSearch({ navn: 3 })).toEqual({});
  expect(contactSearch({ navn: 'Alna' })).toEqual({ navn: 'Alna' });
});
