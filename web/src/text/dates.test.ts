import { describe, expect, test } from 'vitest';
import * as dates from './dates';

describe('dates the Norwegian way', () => {
  test.each([
    ['nb', 'fredag 11. desember 2026'],
    ['nn', 'fredag 11. desember 2026'],
    ['en', 'Friday 11 December 2026'],
  ] as const)('%s: %s', (language, want) => {
    expect(dates.fullDate(language, '2026-12-11')).toBe(want);
  });

  test('nynorsk has weekdays of its own', () => {
    const week = ['2026-12-07', '2026-12-08', '2026-12-12', '2026-12-13'];
    expect(week.map((day) => dates.weekday('nn', day))).toEqual(['måndag', 'tysdag', 'laurdag', 'sundag']);
  });

  test('an instant is read in Oslo, winter and summer, whatever the zone of the machine', () => {
    expect(dates.dayOf('2026-12-10T23:30:00Z')).toBe('2026-12-11');
    expect(dates.clockOf('nb', '2026-12-10T23:30:00Z')).toBe('00:30');
    expect(dates.clockOf('nb', '2026-06-10T21:59:00Z')).toBe('23:59');
  });

  test('days are counted by the calendar, over the change of the clock too', () => {
    expect(dates.daysBetween('2027-03-27', '2027-03-29')).toBe(2);
    expect(dates.daysBetween('2026-12-11', '2026-11-23')).toBe(-18);
    expect(dates.addDays('2028-02-28', 2)).toBe('2028-03-01');
  });

  test('nobody is a year older before the birthday', () => {
    expect(dates.ageOn('2017-11-21', '2026-11-20')).toBe(8);
    expect(dates.ageOn('2017-11-20', '2026-11-20')).toBe(9);
    expect(dates.ageOn('2016-02-29', '2027-02-28')).toBe(10);
  });
});
