import { addDays, daysBetween } from '../../../text/dates';
import type { Order } from '../case/order';

/** Window is the days that the timeline shows: some weeks back, and the four months that a start may take. */
export interface Window {
  from: string;
  to: string;
}

const daysBack = 42;
const daysAhead = 126;

/** windowAround is the window of today. */
export function windowAround(today: string): Window {
  return { from: addDays(today, -daysBack), to: addDays(today, daysAhead) };
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

/** Bar is one case on the timeline. */
export interface Bar {
  order: Order;
  /** When the order was published, or drafted while it is not. */
  from: string;
  due: string;
  /** The end of the four months, once there is an agreement and until there is a start. */
  latest: string | null;
}

/** barsOf draws the cases that are due within the window, by due date; the others are for the table alone. */
export function barsOf(orders: Order[], window: Window): Bar[] {
  return orders
    .flatMap((order): Bar[] => {
      const due = order.due_on;
      if (due === null || due > window.to) return [];
      const latest = order.state === 'started' ? null : (order.round?.latest_start ?? null);
      return [{ order, from: order.published_on ?? order.drafted_at.slice(0, 10), due, latest }];
    })
    .sort((a, b) => a.due.localeCompare(b.due));
}
