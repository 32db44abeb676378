import type { Schemas } from '../../api/client';

/** The states in which a provider has an assignment, in the order they come. */
export const assignmentStates = ['chosen', 'suitable', 'agreed', 'start_confirmed', 'started'] as const;
/** The parts of the agreement. */
export const lots = ['group_respite', 'residential_respite'] as const satisfies Schemas['Assignment']['lot'][];

/** AssignmentFilter is what narrows the list of assignments; it lives in the address. */
export interface AssignmentFilter {
  /** Those that have ended are a list of their own: of them only the reports are left. */
  vis?: 'avsluttede';
  status?: (typeof assignmentStates)[number];
  type?: (typeof lots)[number];
  nr?: string;
}

/** assignmentFilter reads it from an address. What it does not know falls away. */
export function assignmentFilter(search: Record<string, unknown>): AssignmentFilter {
  const ended = search.vis === 'avsluttede';
  const status = ended ? undefined : assignmentStates.find((one) => one === search.status);
  const type = lots.find((one) => one === search.type);
  const nr = textOf(search.nr).trim().slice(0, 20);
  const shown = ended ? ({ vis: 'avsluttede' } as const) : {};
  return { ...shown, ...(status ? { status } : {}), ...(type ? { type } : {}), ...(nr ? { nr } : {}) };
}

/** A reference of digits alone comes out of an address as a number. */
function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** ReportSearch is the step of a report that the address names; without one it is being written. */
interface ReportSearch {
  steg?: 'sjekk';
}

/** reportStep reads it from an address. */
export function reportStep(search: Record<string, unknown>): ReportSearch {
  return search.steg === 'sjekk' ? { steg: 'sjekk' } : {};
}
