import type { Schemas } from '../../api/client';
import { dayOf, daysBetween } from '../../text/dates';
import type { Assignment } from './assignment';
import { nextStep, type Step } from './next-step';

export { countOf, type Pile, pileOf, piles } from '../../parts/piles';

type Task = Schemas['WorklistTask'];

/** Work is one line of the worklist: an assignment that waits on us, or a plan or report that we owe. */
export interface Work {
  key: string;
  id: string;
  reference: string;
  due: string | null;
  step: Step | Task['kind'];
  /** The month of a report. */
  period: string | null;
  /** Where it is about, when the case is at hand. */
  about: Assignment | undefined;
}

/** workOf puts assignments and tasks into one list by due date. `known` are the assignments at hand, for a task's place. */
export function workOf(items: Assignment[], tasks: Task[], known: Assignment[], today: string): Work[] {
  const ofCases = items.map(
    (a): Work => ({
      key: a.id,
      id: a.id,
      reference: a.reference,
      due: a.due_on,
      step: nextStep(a, today),
      period: null,
      about: a,
    }),
  );
  const ofTasks = tasks.map(
    (task): Work => ({
      key: `${task.id} ${task.kind} ${task.period}`,
      id: task.id,
      reference: task.reference,
      due: task.due_on,
      step: task.kind,
      period: task.period,
      about: known.find((a) => a.id === task.id),
    }),
  );
  return [...ofCases, ...ofTasks].sort((a, b) => dueOf(a).localeCompare(dueOf(b)));
}

function dueOf(work: Work): string {
  return work.due ?? '9999-12-31';
}

/** A place that was given later than the choice is news for so many days. */
const newsDays = 14;

/** placeIsNew tells whether an assignment that waited has lately got its place (R23). */
export function placeIsNew(a: Assignment, today: string): boolean {
  if (a.hold !== 'held' || !a.held_since) return false;
  const since = dayOf(a.held_since);
  return since > a.chosen_on && daysBetween(since, today) <= newsDays;
}

/** So many days before its last day a capacity statement is asked about. */
const soonDays = 7;

/** statementAge tells whether a capacity statement has run out or soon does. */
export function statementAge(statement: Schemas['Statement'], today: string): 'out' | 'soon' | 'good' {
  if (statement.value === 'unknown') return 'out';
  if (statement.valid_until === null) return 'good';
  return daysBetween(today, statement.valid_until) <= soonDays ? 'soon' : 'good';
}
