import { expect, test } from 'vitest';
import { askedFor, caseSearch, csvPath, isName, isReference, queryOf, typedOf, wrongOf } from './search';

const id = '019c224d-0989-7000-b8be-294c2559ca4d';

test('an address is read, and what it does not know falls away', () => {
  expect(caseSearch({ nr: ' AVL-2026 ', tilstand: 'agreed', type: 'group_respite', hos: 'meg' })).toEqual({
    nr: 'AVL-2026',
    tilstand: 'agreed',
    type: 'group_respite',
    hos: 'meg',
  });
  expect(caseSearch({ nr: '', tilstand: 'lost', type: 'x', hos: 'Kari', fra: '2026-02-30', til: 'i dag' })).toEqual({});
  expect(caseSearch({ nr: 2026 })).toEqual({ nr: '2026' });
  expect(caseSearch({ nr: 'Emma Berg', navn: 'Emma' })).toEqual({});
});

test('dates that cross change places, for the API refuses them', () => {
  expect(caseSearch({ fra: '2026-12-01', til: '2026-11-01' })).toEqual({ fra: '2026-11-01', til: '2026-12-01' });
  expect(caseSearch({ til: '2026-11-01' })).toEqual({ til: '2026-11-01' });
});

test('"meg" is whoever asks', () => {
  expect(queryOf({ hos: 'meg' }, id).caseworker_id).toBe(id);
  expect(queryOf({ hos: id }, 'other').caseworker_id).toBe(id);
});

test('the file holds what the list shows', () => {
  expect(csvPath({}, id)).toBe('/v1/orders');
  expect(csvPath({ nr: '2026/12', hos: 'meg' }, id)).toBe(`/v1/orders?reference=2026%2F12&caseworker_id=${id}`);
});

test('only what looks like a number of a case is one', () => {
  const numbers = ['AVL-2026-K7QH', '2026/4711', 'sak-26', '26/ÆØ-9', '7'];
  expect(numbers.filter(isReference)).toEqual(numbers);
  const others = ['Emma Berg', 'Berg', 'Sak 2026', '01010150589', '010101-50589', '-26', '', 'A1'.repeat(21)];
  expect(others.filter(isReference)).toEqual([]);
});

test('two letters are a name', () => {
  expect(['Øy', ' A B ', '田中', 'X Æ'].filter(isName)).toHaveLength(4);
  expect(['Ø', ' - ', '', 'A.'].filter(isName)).toEqual([]);
});

test('the fields hold what is asked, and say which of them is wrong', () => {
  const asked = { search: { nr: '2026/4711', til: '2026-11-01' }, name: 'Emma' };
  expect(askedFor(asked)).toBe(3);
  expect(askedFor({ search: {}, name: '' })).toBe(0);
  const typed = typedOf(asked);
  expect(typed).toEqual({ nr: '2026/4711', tilstand: '', type: '', hos: '', fra: '', til: '2026-11-01', name: 'Emma' });
  expect(wrongOf(typed)).toBeNull();
  expect(wrongOf({ ...typed, nr: 'Emma' })).toBe('nr');
  expect(wrongOf({ ...typed, name: 'E' })).toBe('name');
  expect(wrongOf({ ...typed, nr: ' ', name: ' ' })).toBeNull();
});
