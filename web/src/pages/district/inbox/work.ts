import type { Schemas } from '../../../api/client';
import { type Pile, pileOf } from '../../../parts/piles';
import type { Order } from '../case/order';

/** Task is a plan or a report that waits for the district. */
export type Task = Schemas['WorklistTask'];

/** Work is one line of the front page: a case that waits for the district, or a plan or report beside one. */
export type Work =
  | { kind: 'case'; key: string; due: string | null; order: Order }
  | { kind: 'task'; key: string; due: string; task: Task };

/**
 * workOf puts cases and tasks into one list by due date. While there are more cases to fetch, tasks due after the last one
 * wait for it, so that nothing is put in above what is being read.
 */
export function workOf(items: Order[], tasks: Task[], more: boolean): Work[] {
  const last = items.at(-1)?.due_on ?? null;
  const due = tasks.filter((task) => !more || last === null || task.due_on <= last);
  const work: Work[] = [
    ...items.map((order): Work => ({ kind: 'case', key: order.id, due: order.due_on, order })),
    ...due.map(
      (task): Work => ({ kind: 'task', key: `${task.id} ${task.kind} ${task.period}`, due: task.due_on, task }),
    ),
  ];
  return work.sort((a, b) => (a.due ?? 'never').localeCompare(b.due ?? 'never'));
}

/** inPile lists the work of one pile. */
export function inPile(work: Work[], pile: Pile, today: string): Work[] {
  return work.filter((one) => pileOf(one.due, today) === pile);
}

/** WorkSearch is what the address of the front page carries. */
export interface WorkSearch {
  mine?: true;
}

/** workSearch reads it; without a word all of the district's work is shown. */
export function workSearch(search: Record<string, unknown>): WorkSearch {
  return search.mine === true || search.mine === 'true' ? { mine: true } : {};
}
