import { expect, test } from 'vitest';
import { holdsNationalNumber } from './national-number';

test('a national number is eleven digits that stand alone', () => {
  const numbers = ['01010150589', 'Emma Berg 010101 50589', '(010101-50589)', '010101\u00a050589, Emma'];
  expect(numbers.filter(holdsNationalNumber)).toEqual(numbers);
  const others = [
    '',
    'Emma Berg',
    '2026/4711',
    '0101015058',
    '010101505891',
    '010101  50589',
    '2026-11-20',
    '21 80 00 56',
  ];
  expect(others.filter(holdsNationalNumber)).toEqual([]);
});
