import { addDays, daysBetween } from '../../../text/dates';
import type { Work } from './work';

/** Window is the days that the timeline shows. */
export interface Window {
  from: string;
  to: string;
}

const daysBack = 42;
/** No start is due later than so many months after today: an agreement made today has that long (R27). */
const monthsAhead = 4;

/** windowAround is six weeks back from today, and the four months ahead in which a start may be due. */
export function windowAround(today: string): Window {
  return { from: addDays(today, -daysBack), to: monthsLater(today, monthsAhead) };
}

/** monthsLater is the same day some months later, or the last of the month where that has no such day. */
export function monthsLater(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

/** placeOf is where a day lies in a window, 0–1; what lies outside lies on its edge. */
export function placeOf({ from, to }: Window, day: string): number {
  return Math.min(1, Math.max(0, daysBetween(from, day) / daysBetween(from, to)));
}

/** firstsOf lists the first days of the months in a window. */
export function firstsOf({ from, to }: Window): string[] {
  const days = Array.from({ length: daysBetween(from, to) }, (_, i) => addDays(from, i + 1));
  return days.filter((day) => day.endsWith('-01'));
}

/** Bar is one task on the timeline. */
export interface Bar {
  key: string;
  name: string | null;
  /** When the order was published, or drafted while it is not. A plan or a report has only its due date. */
  from: string | null;
  draft: boolean;
  due: string;
  /** The end of the four months, once there is an agreement and until there is a start. */
  latest: string | null;
}

/** barsOf draws what is due before the window ends, by due date; the rest is for the table alone. */
export function barsOf(work: Work[], window: Window): Bar[] {
  return work
    .flatMap((one) => (one.due === null || one.due > window.to ? [] : [barOf(one, one.due)]))
    .sort((a, b) => a.due.localeCompare(b.due));
}

function barOf(work: Work, due: string): Bar {
  if (work.kind === 'task')
    return { key: work.key, name: work.task.recipient_name, from: null, draft: false, due, latest: null };
  const { order, key } = work;
  return {
    key,
    name: order.recipient.name ?? null,
    from: order.published_on ?? order.drafted_at.slice(0, 10),
    draft: order.published_on === null,
    due,
    latest: order.state === 'started' ? null : (order.round?.latest_start ?? null),
  };
}
