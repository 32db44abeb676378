import { type Order, volumeFields } from '../case/order';
import type { DraftValues, Part } from './values';

/** The tasks of a draft, in the order of the list. */
export type TaskId = 'person' | 'representatives' | 'decision' | 'volume' | 'needs' | 'time' | 'consent';

/** Task is one form of a draft. */
interface TaskOf<Name extends string> {
  id: TaskId;
  /** The last part of its address. */
  slug: string;
  /** What of the draft it writes; no part belongs to two tasks. */
  parts: readonly Part[];
  /** Its fields by the server's names, in the order they stand on the page. */
  fields: readonly Name[];
}

const table = [
  {
    id: 'person',
    slug: 'personen',
    parts: ['recipient', 'carer'],
    fields: [
      'recipient.name',
      'recipient.birth_date',
      'recipient.lives_in_municipality',
      'recipient.lives_with_guardians',
      'recipient.developmental_disability',
      'recipient.decision_competence',
      'recipient.protected_address',
      'carer.name',
    ],
  },
  { id: 'representatives', slug: 'representanter', parts: ['representatives'], fields: ['representatives'] },
  {
    id: 'decision',
    slug: 'vedtaket',
    parts: ['decision', 'case_reference'],
    fields: [
      'decision.reference',
      'case_reference',
      'decision.decided_on',
      'decision.legal_basis',
      'decision.valid_from',
      'decision.valid_to',
      'decision.complaint_information_sent_on',
    ],
  },
  {
    id: 'volume',
    slug: 'omfang',
    parts: ['lot', 'volume'],
    fields: [
      'lot',
      'volume.weekends_per_month',
      'volume.holiday_days_per_year',
      'volume.nights_per_month',
      'volume.day_stays_per_month',
      'volume.evening_stays_per_month',
    ],
  },
  { id: 'needs', slug: 'behov', parts: ['needs', 'support_level'], fields: ['needs', 'support_level'] },
  {
    id: 'time',
    slug: 'tid-og-transport',
    parts: ['start_window', 'route', 'transport'],
    fields: [
      'start_window.from',
      'start_window.to',
      'route.own_offer_assessed_on',
      'route.citywide_assessed_on',
      'transport.kind',
      'transport.reason',
    ],
  },
  { id: 'consent', slug: 'samtykke', parts: ['consent'], fields: ['consent.obtained_on', 'consent.purpose'] },
] as const satisfies TaskOf<string>[];

/** A field of a draft, by the server's name. */
export type Field = (typeof table)[number]['fields'][number];
/** What can be named as missing or wrong and has words: a field, or the whole volume of a lot. */
export type Named = Field | 'volume';
export type Task = TaskOf<Field>;

/** tasks is THE table of the task list. */
export const tasks: readonly Task[] = table;

/** taskAt finds a task by its address. */
export function taskAt(slug: string): Task | undefined {
  return tasks.find((task) => task.slug === slug);
}

/** namedOf finds what a name in the server's answer is about: "representatives.1.ground" is the list of representatives. */
export function namedOf(name: string): Named | null {
  if (name === 'volume') return name;
  const fields = tasks.flatMap((task) => task.fields);
  return fields.find((field) => name === field || name.startsWith(`${field}.`)) ?? null;
}

/** taskOf finds the task in which something named by the server is put right. */
export function taskOf(name: string): Task | null {
  const named = namedOf(name);
  return tasks.find((task) => task.fields.some((field) => field === named || task.id === named)) ?? null;
}

/** anchorOf is the element to go to: the volume as a whole has none, so its first amount, or the lot where that comes first. */
export function anchorOf(name: string, lot: Order['lot']): string {
  if (name !== 'volume') return name;
  const first = volumeFields(lot)[0];
  return first ? `volume.${first}` : 'lot';
}

/** Where a task stands. `optional` is a task of which nothing is required and nothing given. */
export type Status = { kind: 'done' | 'untouched' | 'optional' } | { kind: 'missing'; count: number };

/** missingOf lists what a task lacks before the draft can be published, by the server's word. */
export function missingOf(task: Task, order: Pick<Order, 'missing'>): string[] {
  return order.missing.filter((name) => taskOf(name)?.id === task.id);
}

/** statusOf tells where a task stands. */
export function statusOf(task: Task, order: Pick<Order, 'missing'>, values: DraftValues): Status {
  const missing = missingOf(task, order);
  const empty = task.fields.every((field) => isEmpty(valueAt(values, field)));
  if (missing.length > 0) return empty ? { kind: 'untouched' } : { kind: 'missing', count: missing.length };
  return { kind: empty ? 'optional' : 'done' };
}

/** firstLacking is the first task that lacks something; null when nothing is missing. */
export function firstLacking(order: Pick<Order, 'missing'>): Task | null {
  return tasks.find((task) => missingOf(task, order).length > 0) ?? null;
}

/** taskAfter is the next task of the list; null after the last. */
export function taskAfter(task: Task): Task | null {
  return tasks[tasks.indexOf(task) + 1] ?? null;
}

/** valueAt reads a field by its dotted name. */
export function valueAt(values: DraftValues, field: Field): unknown {
  return field
    .split('.')
    .reduce<unknown>((inside, key) => (inside as Record<string, unknown> | undefined)?.[key], values);
}

function isEmpty(value: unknown): boolean {
  return value === '' || (Array.isArray(value) && value.length === 0);
}
