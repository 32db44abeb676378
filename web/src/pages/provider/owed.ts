import type { Schemas } from '../../api/client';
import type { Assignment } from './assignment';
import { hasPage, nextStep } from './next-step';

type Task = Schemas['WorklistTask'];

/** Owed is a plan or report that we owe beside the case. What the district has to read is never ours. */
export interface Owed extends Task {
  kind: Exclude<Task['kind'], 'report_submitted'>;
}

/** The pages where what is owed beside the case is done. */
export const owedPage = {
  pre_care_plan: '/leverandor/oppdrag/$id/plan/endre',
  pre_care_wish: '/leverandor/oppdrag/$id/plan/endre',
  report_due: '/leverandor/oppdrag/$id/rapporter',
  report_returned: '/leverandor/oppdrag/$id/rapporter',
} as const satisfies Record<Owed['kind'], string>;

/** owedOn lists what a worklist says we owe beside one assignment, what is due first first. */
export function owedOn(id: string, tasks: Task[]): Owed[] {
  return tasks
    .filter((task): task is Owed => task.id === id && task.kind !== 'report_submitted')
    .sort((a, b) => a.due_on.localeCompare(b.due_on));
}

/**
 * comesFirst tells whether what is owed comes before the case's own step: by date, as on the worklist. A case that is under way,
 * that ends or that waits for somebody else has no step of ours.
 */
export function comesFirst({ due_on }: Owed, a: Assignment, today: string): boolean {
  const step = nextStep(a, today);
  if (a.ends_on || step === 'running' || !hasPage(step)) return true;
  return a.due_on === null || due_on < a.due_on;
}
