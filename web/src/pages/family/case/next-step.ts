import type { Schemas } from '../../../api/client';
import type { WaitsFor } from '../../../parts/case-words';
import type { FamilyOrder } from '../family-order';
import type { CasePart } from './address';

type Plan = Schemas['PreCarePlan'];

/** What a case asks of its family now, or whom it waits for. */
export type Step =
  | { kind: 'consent' | 'choose' | 'choose-again' | 'start' | 'plan' | 'proposed'; to: CasePart }
  | { kind: Waiting; to: null };

/** The ways to wait: by state and, where it matters, by who owes the next step. */
export type Waiting =
  | 'waits-others'
  | 'waits-answer'
  | 'waits-district'
  | 'waits-signatures'
  | 'waits-contested'
  | 'waits-start'
  | 'waits-later-start'
  | 'waits-start-date'
  | 'waits-not-agreed'
  | 'running'
  | 'ended'
  | 'withdrawn'
  | 'draft';

/**
 * stepOf is THE one next step of a case for this person: what may be done comes from `actions`, never from who one is. What
 * the family owes comes first; without that it is said whom the case waits for.
 */
export function stepOf(order: FamilyOrder, plan?: Plan): Step {
  const may = (action: string) => order.actions.includes(action);
  if (may('consent')) return { kind: 'consent', to: 'samtykke' };
  if (order.pending_choice?.proposed_by_me) return { kind: 'proposed', to: 'samtykke' };
  if (order.state === 'published') {
    return may('choose') ? { kind: 'choose', to: 'velg' } : { kind: 'waits-others', to: null };
  }
  if (order.round?.answer?.answer === 'decline' && may('choose')) return { kind: 'choose-again', to: 'velg' };
  if (may('start_answer') && order.round?.start_answer === null) return { kind: 'start', to: 'oppstart' };
  if (plan && answersPlan(plan)) return { kind: 'plan', to: 'plan' };
  return { kind: waitingOf(order), to: null };
}

/** answersPlan tells whether the plan for getting to know each other waits for the family's answer. */
export function answersPlan(plan: Plan): boolean {
  return plan.waiting_on.includes('family') && plan.actions.includes('pre_care_answer');
}

/** waitsForFamily tells whether a step is the family's own. */
export function waitsForFamily(step: Step): boolean {
  return step.to !== null && step.kind !== 'proposed';
}

function waitingOf(order: FamilyOrder): Waiting {
  const { round } = order;
  switch (order.state) {
    case 'draft':
      return 'draft';
    case 'published':
      return 'waits-others';
    case 'chosen':
      if (round?.contested) return 'waits-contested';
      // The district may wait for something of its own besides: the provider still owes its answer.
      return round?.answer ? 'waits-district' : 'waits-answer';
    case 'suitable':
      return round?.contested ? 'waits-contested' : 'waits-signatures';
    case 'agreed':
      return round?.later_start ? 'waits-later-start' : 'waits-start';
    case 'start_confirmed':
      return round?.start_answer === 'not_agreed' ? 'waits-not-agreed' : 'waits-start-date';
    case 'started':
      return 'running';
    case 'ended':
      return 'ended';
    case 'withdrawn':
      return 'withdrawn';
  }
}

/** Whom a case can wait for as one of its family reads it: `family` is this person, `relative` another one of the family. */
export type WaitedFor = WaitsFor | 'relative';

/** Whom a step names by itself: what else the case waits for meanwhile would only contradict it. */
const settled: Partial<Record<Step['kind'], WaitedFor>> = {
  'waits-answer': 'provider',
  'waits-district': 'district',
  'waits-contested': 'district',
  'waits-not-agreed': 'district',
};

/**
 * whoIsWaitedFor is whom a case waits for as its family reads it, the same as the next step says: a choice that is not this person's to make, or its own
 * proposal, waits for another one of the family (R18).
 */
export function whoIsWaitedFor(order: FamilyOrder, step: Step): WaitedFor[] {
  if (waitsForFamily(step)) return ['family'];
  if (step.kind === 'proposed') return ['relative'];
  const named = settled[step.kind];
  if (named) return [named];
  return order.waiting_on.map((side) => (side === 'family' ? 'relative' : side));
}

/** Steps without a date of their own: the case's date then is when somebody owes something else. */
const undated: Step['kind'][] = ['start', 'plan', 'choose-again', 'waits-contested', 'waits-not-agreed'];

/** dueOf is by when a step is owed; null where the case's date is not about this step. */
export function dueOf(order: FamilyOrder, step: Step): string | null {
  const ofChoice = step.kind === 'consent' || step.kind === 'proposed';
  if (undated.includes(step.kind) || (ofChoice && !order.waiting_on.includes('family'))) return null;
  return order.due_on;
}

type Event = Schemas['Event'];

/** How a choice can come to its end so that the case is where it is now. */
const turns = ['suitability_concluded', 'reopened', 'ended', 'withdrawn'];

/**
 * turnOf finds the event that brought the case back to the choice, or to its end: what the page must explain, for the round
 * itself is gone by then. The events come newest first. Null while a case goes its ordinary way.
 */
export function turnOf(events: Event[], state: FamilyOrder['state']): Event | null {
  if (state !== 'published' && state !== 'ended' && state !== 'withdrawn') return null;
  const last = events.find((event) => event.to !== null);
  return last && last.to === state && turns.includes(last.type) ? last : null;
}
