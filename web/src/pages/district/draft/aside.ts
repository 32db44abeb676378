import { type Field, namedOf, type Task, valueAt } from './tasks';
import type { DraftValues } from './values';

/**
 * setAside lists what must stay behind for the rest of a task to be saved, once the server has refused `named`: the fields it
 * names, and where that was not enough, the whole parts that they belong to. Null when nothing more can be left out.
 */
export function setAside(aside: readonly Field[], named: string[], task: Task): Field[] | null {
  const wrong = task.fields.filter((field) => named.some((name) => namedOf(name) === field));
  const ofParts = task.fields.filter((field) => wrong.some((one) => partOf(one) === partOf(field)));
  for (const more of [wrong, ofParts]) {
    if (more.some((field) => !aside.includes(field))) return [...new Set([...aside, ...more])];
  }
  return null;
}

const partOf = (field: Field) => field.split('.')[0];

/** without gives what is typed with the fields set aside as they were read. */
export function without(typed: DraftValues, read: DraftValues, aside: readonly Field[]): DraftValues {
  const values = structuredClone(typed);
  for (const field of aside) put(values, field, valueAt(read, field));
  return values;
}

function put(values: DraftValues, field: Field, value: unknown): void {
  const [part = '', name] = field.split('.');
  const parts = values as unknown as Record<string, unknown>;
  if (name === undefined) parts[part] = value;
  else parts[part] = { ...(parts[part] as Record<string, unknown>), [name]: value };
}

/** differing lists those fields that are typed otherwise than they were read. */
export function differing(typed: DraftValues, read: DraftValues, fields: readonly Field[]): Field[] {
  return fields.filter((field) => JSON.stringify(valueAt(typed, field)) !== JSON.stringify(valueAt(read, field)));
}
