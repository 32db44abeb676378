import type { Language } from './languages';

/**
 * Dates the Norwegian way. The API's dates are calendar days (YYYY-MM-DD) and its instants are UTC; people read both in
 * Oslo time, wherever their browser is.
 *
 * Chromium has no names for nynorsk, so nynorsk borrows bokmål's formats and has its own weekdays.
 */
const locale: Record<Language, string> = { nb: 'nb-NO', nn: 'nb-NO', en: 'en-GB' };
const nynorskDays = ['sundag', 'måndag', 'tysdag', 'onsdag', 'torsdag', 'fredag', 'laurdag'];
const dayMs = 86_400_000;
const oslo = 'Europe/Oslo';

/** noon of a calendar day in UTC: far from both ends of the day, so that no zone moves it. */
function noon(date: string): Date {
  return new Date(`${date}T12:00:00Z`);
}

function format(language: Language, at: Date, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale[language], { timeZone: 'UTC', ...options }).format(at);
}

/** longDate is "11. desember 2026". */
export function longDate(language: Language, date: string): string {
  return format(language, noon(date), { day: 'numeric', month: 'long', year: 'numeric' });
}

/** shortDate is "11. des. 2026", for tables. */
export function shortDate(language: Language, date: string): string {
  return format(language, noon(date), { day: 'numeric', month: 'short', year: 'numeric' });
}

/** monthOf is "november 2026", of a month YYYY-MM. */
export function monthOf(language: Language, month: string): string {
  return format(language, noon(`${month}-01`), { month: 'long', year: 'numeric' });
}

/** weekday is "fredag", in nynorsk "fredag" and "laurdag" as it should be. */
export function weekday(language: Language, date: string): string {
  if (language === 'nn') return nynorskDays[noon(date).getUTCDay()] ?? '';
  return format(language, noon(date), { weekday: 'long' });
}

/** fullDate is "fredag 11. desember 2026". */
export function fullDate(language: Language, date: string): string {
  return `${weekday(language, date)} ${longDate(language, date)}`;
}

/** dayOf is the calendar day in Oslo of an instant. */
export function dayOf(instant: string | number): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: oslo }).format(new Date(instant));
}

/** clockOf is "14:05" in Oslo. */
export function clockOf(language: Language, instant: string): string {
  return format(language, new Date(instant), { timeZone: oslo, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
}

/** ageOn is how old somebody is on a day, both as YYYY-MM-DD. */
export function ageOn(birthDate: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return day.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/** daysBetween counts calendar days from one date to another; negative when `to` is before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((noon(to).getTime() - noon(from).getTime()) / dayMs);
}

/** addDays is the calendar day so many days later. */
export function addDays(date: string, days: number): string {
  return new Date(noon(date).getTime() + days * dayMs).toISOString().slice(0, 10);
}
