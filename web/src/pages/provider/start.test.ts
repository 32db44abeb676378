import { expect, test } from 'vitest';
import { anAssignment } from './assignment.sample';
import { dayFits, daysOf, limitOf, proposed } from './start';

const winter = { from: '2027-02-20', to: '2027-02-28', name_nb: '', name_nn: '', name_en: '' };
const today = '2026-11-20';

test('which days fit follows the form (R29)', () => {
  expect(daysOf({ lot: 'group_respite', volume: { weekends_per_month: 1 } })).toBe('fridays');
  expect(daysOf({ lot: 'residential_respite', volume: { nights_per_month: 2 } })).toBe('any');
  expect(daysOf({ lot: 'residential_respite', volume: { nights_per_month: 0, day_stays_per_month: 2 } })).toBe(
    'weekends',
  );
});

test('a group starts on a Friday or in a holiday (R29)', () => {
  expect(dayFits('fridays', '2027-02-19', [])).toBe(true);
  expect(dayFits('fridays', '2027-02-27', [])).toBe(false);
  expect(dayFits('fridays', '2027-02-27', [winter])).toBe(true);
  expect(dayFits('weekends', '2026-11-21', [])).toBe(true);
  expect(dayFits('weekends', '2026-11-20', [])).toBe(false);
  expect(dayFits('any', '2026-11-18', [])).toBe(true);
});

test('the four months hold unless the family has wished for later, and are broken once past (R27, R28, R30)', () => {
  expect(limitOf({ latest_start: '2026-11-20', later_start: null }, today)).toBe('within');
  expect(limitOf({ latest_start: '2026-11-19', later_start: null }, today)).toBe('broken');
  expect(limitOf({ latest_start: '2026-11-19', later_start: { not_before: '2027-01-08' } }, today)).toBe('wished');
});

const group = {
  lot: 'group_respite',
  latest_start: '2027-02-16',
  start_window: { from: '2026-10-27', to: null },
} as const;

test('dates are proposed from a week ahead, or from where the family wants to begin', () => {
  expect(proposed(anAssignment(group), [], today)).toEqual(['2026-11-27', '2026-12-04', '2026-12-11', '2026-12-18']);
  const window = { from: '2027-01-20', to: null };
  expect(proposed(anAssignment({ ...group, start_window: window }), [], today)[0]).toBe('2027-01-22');
  const later_start = { not_before: '2027-03-18' };
  expect(proposed(anAssignment({ ...group, later_start }), [], today)[0]).toBe('2027-03-19');
});

test('nothing after the deadline is proposed, and nothing where any day fits', () => {
  expect(proposed(anAssignment({ ...group, latest_start: '2026-12-04' }), [], today)).toEqual([
    '2026-11-27',
    '2026-12-04',
  ]);
  const volume = { nights_per_month: 2 };
  expect(proposed(anAssignment({ ...group, lot: 'residential_respite', volume }), [], today)).toEqual([]);
});
