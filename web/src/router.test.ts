import { expect, test } from 'vitest';
import { pages } from '../tests/pages';
import { router } from './router';

test('every address of the client stands in the table that axe and the pictures walk', () => {
  const walked = pages.map((page) => page.route);
  const addresses = Object.keys(router.routesByPath).map((path) => path.replace(/(.)\/$/, '$1'));
  expect(addresses.filter((address) => !walked.includes(address))).toEqual([]);
  expect(walked.filter((route) => !addresses.includes(route))).toEqual([]);
});

test('no two pages have the same picture', () => {
  const names = pages.map((page) => page.name);
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
});
