import { expect, test } from 'vitest';
import { confirmSearch, filterCount, listSearch, togglePart, unfiltered } from './search';

const a = '01a19103-fc80-7000-82d4-c33cd72cbb39';
const b = '01a19103-fc80-7000-82d4-c33cd72cbb40';

test('an address keeps what is known', () => {
  const search = { behov: 'aac,wheelchair', ledig: true, sted: 'oslo', navn: 'sol', sorter: 'navn', ids: `${a},${b}` };
  expect(listSearch(search)).toEqual(search);
});

test('bad values fall away', () => {
  expect(
    listSearch({ behov: 'a b', ledig: 'no', sted: 'mars', navn: '  ', sorter: 'best', ids: 'x', what: 1 }),
  ).toEqual({});
  expect(listSearch({ ids: `${a},${a},x` })).toEqual({ ids: a });
  expect(
    listSearch({ ids: `${[1, 2, 3, 4, 5].map((n) => a.slice(0, -1) + n).join(',')}` }).ids?.split(','),
  ).toHaveLength(4);
  expect(confirmSearch({ steg: 'hopp' })).toEqual({});
});

test('a number in the address is a text too', () => {
  expect(listSearch({ navn: 12 })).toEqual({ navn: '12' });
});

test('a part goes in and out of a list', () => {
  expect(togglePart(undefined, 'aac')).toBe('aac');
  expect(togglePart('aac', 'epilepsy')).toBe('aac,epilepsy');
  expect(togglePart('aac', 'aac')).toBeUndefined();
});

test('without filters the sorting and the comparison stay', () => {
  const search = listSearch({ behov: 'aac,epilepsy', ledig: true, navn: 'sol', sorter: 'navn', ids: a });
  expect(filterCount(search)).toBe(4);
  expect(unfiltered(search)).toEqual({ sorter: 'navn', ids: a });
});
