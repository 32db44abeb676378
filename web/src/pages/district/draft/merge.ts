import { type Field, type Task, valueAt } from './tasks';
import type { DraftValues } from './values';

/** Difference is a field of a task that somebody else has changed since it was read here. */
export interface Difference {
  field: Field;
  /** Whether it was changed here as well, to something else: then the person decides. */
  both: boolean;
}

/** differencesOf compares what was read, what is typed and what stands now. What both changed alike is no difference. */
export function differencesOf(task: Task, read: DraftValues, typed: DraftValues, now: DraftValues): Difference[] {
  const same = (a: DraftValues, b: DraftValues, field: Field) =>
    JSON.stringify(valueAt(a, field)) === JSON.stringify(valueAt(b, field));
  return task.fields
    .filter((field) => !same(read, now, field) && !same(typed, now, field))
    .map((field) => ({ field, both: !same(read, typed, field) }));
}
