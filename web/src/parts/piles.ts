import type { Schemas } from '../api/client';
import { daysBetween } from '../text/dates';

type Task = Schemas['WorklistTask'];

/** The piles of a worklist, the most pressing first. */
export const piles = ['overdue', 'this_week', 'later'] as const;
export type Pile = (typeof piles)[number];

/** The API's "this week" is today and the seven days after it. */
const weekDays = 7;

/** pileOf tells which pile a due date belongs to. */
export function pileOf(due: string | null, today: string): Pile {
  if (due === null) return 'later';
  const days = daysBetween(today, due);
  if (days < 0) return 'overdue';
  return days <= weekDays ? 'this_week' : 'later';
}

/** countOf is how many a pile holds, in words no further than the API counts: "99+". */
export function countOf(pile: Pile, counts: Schemas['WorklistCounts'], tasks: Task[], today: string): string {
  const all = counts[pile] + tasks.filter((task) => pileOf(task.due_on, today) === pile).length;
  return all >= counts.capped_at ? `${counts.capped_at - 1}+` : String(all);
}
