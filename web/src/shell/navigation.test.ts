import { expect, test } from 'vitest';
import type { Me } from '../api/session';
import { isOthers } from './navigation';

const kinds: Me['party']['kind'][] = ['family', 'district', 'provider', 'municipality'];

test.each([
  ['/saker', 'family'],
  ['/saker/1/velg', 'family'],
  ['/velg-person', 'family'],
  ['/bydel', 'district'],
  ['/bydel/saker/1', 'district'],
  ['/leverandor/oppdrag', 'provider'],
  ['/avtale/statistikk', 'municipality'],
])('%s is for %s alone', (path, owner) => {
  const others = kinds.filter((kind) => isOthers({ party: { kind } } as Me, path));
  expect(others).toEqual(kinds.filter((kind) => kind !== owner));
});

test.each(['/', '/leverandorer', '/leverandorer/1', '/konto', '/brukere'])('%s is everybody’s', (path) => {
  expect(kinds.filter((kind) => isOthers({ party: { kind } } as Me, path))).toEqual([]);
});
