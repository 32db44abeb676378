import { expect, test } from 'vitest';
import { splitRows } from './compare';

const row = (name: string, ...texts: string[]) => ({ name, cells: texts.map((text) => ({ text })) });

test('rows that differ stand apart from those that are the same for all', () => {
  const { differ, same } = splitRows([row('Alder', '6–12', '6–18'), row('Når', 'helg', 'helg'), row('Sted', 'a', 'a')]);
  expect(differ.map((one) => one.name)).toEqual(['Alder']);
  expect(same.map((one) => one.name)).toEqual(['Når', 'Sted']);
});
