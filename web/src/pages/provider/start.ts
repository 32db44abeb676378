import type { Schemas } from '../../api/client';
import { addDays, daysBetween } from '../../text/dates';
import type { Assignment } from './assignment';

type Holiday = Schemas['Holiday'];

/** Days is which days a first ordinary stay can begin on (R29). */
export type Days = 'fridays' | 'any' | 'weekends';

/** daysOf tells which: group respite on Fridays and in holidays, residential with nights any day, else Saturday and Sunday. */
export function daysOf(of: Pick<Assignment, 'lot' | 'volume'>): Days {
  if (of.lot === 'group_respite') return 'fridays';
  return of.volume?.nights_per_month ? 'any' : 'weekends';
}

/** dayFits tells whether a date is one of them. The server decides; this is said while the date is typed. */
export function dayFits(days: Days, date: string, holidays: Holiday[]): boolean {
  const weekday = new Date(`${date}T12:00:00Z`).getUTCDay();
  if (days === 'fridays') return weekday === 5 || holidays.some(({ from, to }) => from <= date && date <= to);
  return days === 'any' || weekday === 6 || weekday === 0;
}

/** Limit is how far a start may lie: within the four months, as the family wished, or late already (R27, R28, R30). */
type Limit = 'within' | 'wished' | 'broken';

/** limitOf tells which of the three holds today. */
export function limitOf(of: Pick<Assignment, 'latest_start' | 'later_start'>, today: string): Limit {
  if (of.later_start) return 'wished';
  return of.latest_start && of.latest_start < today ? 'broken' : 'within';
}

/** How many dates are proposed: as many as are read at a glance. */
const proposals = 4;
/** Nobody agrees on a start for the day after tomorrow: proposals begin a week ahead. */
const noticeDays = 7;

/** proposed lists the first dates that fit, within the deadline. In good time they begin where the family wants to. */
export function proposed(of: Assignment, holidays: Holiday[], today: string): string[] {
  const days = daysOf(of);
  if (days === 'any' || !of.latest_start) return [];
  const from = firstDay(of, today);
  const last = limitOf(of, today) === 'within' ? of.latest_start : addDays(from, 60);
  const dates = Array.from({ length: Math.max(0, daysBetween(from, last) + 1) }, (_, i) => addDays(from, i));
  return dates.filter((date) => dayFits(days, date, holidays) && worthProposing(days, date)).slice(0, proposals);
}

function firstDay(of: Assignment, today: string): string {
  const notice = addDays(today, noticeDays);
  if (of.later_start) return later(of.later_start.not_before, notice);
  const wanted = of.start_window?.from ?? notice;
  return of.latest_start && wanted <= of.latest_start ? later(wanted, notice) : notice;
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}

/** In a holiday any day fits, but weekends are what families plan by. */
function worthProposing(days: Days, date: string): boolean {
  return days !== 'fridays' || new Date(`${date}T12:00:00Z`).getUTCDay() === 5;
}
