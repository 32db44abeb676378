import { expect, test } from 'vitest';
import { caseSearch, csvPath, isNarrowed, queryOf } from './search';

const id = '019c224d-0989-7000-b8be-294c2559ca4d';

test('an address is read, and what it does not know falls away', () => {
  expect(caseSearch({ nr: ' AVL ', tilstand: 'agreed', type: 'group_respite', hos: 'meg' })).toEqual({
    nr: 'AVL',
    tilstand: 'agreed',
    type: 'group_respite',
    hos: 'meg',
  });
  expect(caseSearch({ nr: '', tilstand: 'lost', type: 'x', hos: 'Kari', fra: '2026-02-30', til: 'i dag' })).toEqual({});
  expect(caseSearch({ nr: 2026 })).toEqual({ nr: '2026' });
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

test('a list is narrowed when anything is asked', () => {
  expect(isNarrowed({})).toBe(false);
  expect(isNarrowed({ til: '2026-11-01' })).toBe(true);
});
