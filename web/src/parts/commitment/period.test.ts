import { expect, test } from 'vitest';
import { commitmentSearch, monthsAfter, monthsOf, monthsToOffer, periodOf } from './period';

const today = '2026-11-20';

test('an address is read, and what is no month or no grouping falls away', () => {
  const read = commitmentSearch(['provider', 'lot']);
  expect(read({ fra: '2026-01', til: '2026-10', etter: 'lot' })).toEqual({
    fra: '2026-01',
    til: '2026-10',
    etter: 'lot',
  });
  expect(read({ fra: '2026-13', til: 'x', etter: 'district' })).toEqual({});
});

test('months go over the turn of the year both ways', () => {
  expect(monthsAfter('2026-11', 3)).toBe('2027-02');
  expect(monthsAfter('2026-01', -1)).toBe('2025-12');
  expect(monthsAfter('2026-12', 0)).toBe('2026-12');
});

test('a period is the last twelve months until somebody says otherwise', () => {
  expect(periodOf({}, today)).toEqual({ from: '2025-12', to: '2026-11' });
  expect(periodOf({ til: '2025-06' }, today)).toEqual({ from: '2024-07', to: '2025-06' });
  expect(periodOf({ fra: '2026-03' }, today)).toEqual({ from: '2026-03', to: '2026-11' });
});

test('a period never runs backwards, nor further than the API counts', () => {
  expect(periodOf({ fra: '2026-09', til: '2026-02' }, today)).toEqual({ from: '2026-02', to: '2026-09' });
  expect(periodOf({ fra: '2001-01' }, today)).toEqual({ from: '2021-12', to: '2026-11' });
  expect(monthsOf(periodOf({ fra: '2001-01' }, today))).toHaveLength(60);
});

test('the menus hold three years and what is asked for', () => {
  const months = monthsToOffer({ from: '2020-01', to: '2026-11' }, today);
  expect(months[0]).toBe('2026-11');
  expect(months.at(-1)).toBe('2020-01');
  expect(months).toHaveLength(37);
});
