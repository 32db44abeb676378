import { expect, test } from 'vitest';
import type { Me } from '../api/session';
import { currentOf, isOthers, placesOf } from './navigation';

const kinds: Me['party']['kind'][] = ['family', 'district', 'provider', 'municipality'];
const everything = [
  'list_orders',
  'read_worklist',
  'read_empty_decisions',
  'read_commitment',
  'list_accounts',
  'list_assignments',
  'set_capacity',
  'write_agreement',
  'import_register',
];

const of = (kind: Me['party']['kind'], actions = everything) => ({ party: { kind }, actions }) as Me;

test.each([
  ['/saker', 'family'],
  ['/saker/1/velg', 'family'],
  ['/velg-person', 'family'],
  ['/bydel', 'district'],
  ['/bydel/saker/1', 'district'],
  ['/leverandor/oppdrag', 'provider'],
  ['/avtale/statistikk', 'municipality'],
  ['/avtale/1', 'municipality'],
])('%s is for %s alone', (path, owner) => {
  expect(kinds.filter((kind) => !isOthers(of(kind), path))).toEqual([owner]);
});

test.each(['/', '/leverandorer', '/leverandorer/1', '/konto'])('%s is everybody’s', (path) => {
  expect(kinds.filter((kind) => isOthers(of(kind, []), path))).toEqual([]);
});

test('a page of one’s own party needs the role for it', () => {
  expect(isOthers(of('municipality', ['read_commitment']), '/avtale/register')).toBe(true);
  expect(isOthers(of('municipality', ['read_commitment']), '/avtale/statistikk')).toBe(false);
  expect(isOthers(of('district', ['list_orders']), '/brukere/1')).toBe(true);
  expect(isOthers(of('family'), '/brukere')).toBe(true);
});

test.each([
  ['/avtale', '/avtale'],
  ['/avtale/1/plass/2', '/avtale'],
  ['/avtale/register', '/avtale/register'],
  ['/avtale/registeret', '/avtale'],
  ['/konto', undefined],
])('%s lies under %s in the menu', (path, entry) => {
  expect(currentOf(placesOf(of('municipality')), path)?.to).toBe(entry);
});
