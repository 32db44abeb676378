import type { Schemas } from '../../api/client';
import { hasWish, isOpen } from '../../parts/visits';

export type Plan = Schemas['PreCarePlan'];
export type Visit = Schemas['Visit'];

/** VisitLine is one row of the plan as it is edited; visit 0 is a new one. */
interface VisitLine {
  visit: number;
  date: string;
  purpose: string;
  reason: string;
}

/** PlanValues is the plan as it is edited. */
export interface PlanValues {
  text: string;
  visits: VisitLine[];
}

/** openWish is the family's wish for another date that has no answer yet. */
export function openWish(visit: Visit): Schemas['Wish'] | null {
  return hasWish(visit) ? visit.wish : null;
}

/** valuesOf puts a plan into the form: the visits to come, or one empty row where there is none. */
export function valuesOf(plan: Plan): PlanValues {
  const lines = plan.visits.filter(isOpen).map(({ visit, date, purpose }) => ({ visit, date, purpose, reason: '' }));
  return { text: plan.text, visits: lines.length > 0 ? lines : [emptyLine()] };
}

/** emptyLine is a visit not yet planned. */
export function emptyLine(): VisitLine {
  return { visit: 0, date: '', purpose: '', reason: '' };
}

/** needsReason tells whether the family is owed a reason: an agreed visit is moved, or its wish is not followed (R38). */
export function needsReason(visit: Visit | undefined, date: string): boolean {
  if (!visit) return false;
  const wish = openWish(visit);
  return wish ? date !== wish.date : visit.status === 'agreed' && date !== visit.date;
}

/** bodyOf makes the API's body: new visits have no number, and a reason goes along only where one is owed. */
export function bodyOf({ text, visits }: PlanValues, plan: Plan): Schemas['PreCarePlanBody'] {
  return {
    text,
    visits: visits.map(({ visit, date, purpose, reason }) => {
      const known = plan.visits.find((one) => one.visit === visit);
      return {
        date,
        purpose,
        ...(visit ? { visit } : {}),
        ...(needsReason(known, date) ? { reason } : {}),
      };
    }),
  };
}

/** cancelledBy lists the visits to come that a plan leaves out: sending it cancels them. */
export function cancelledBy({ visits }: PlanValues, plan: Plan): Visit[] {
  return plan.visits.filter((one) => isOpen(one) && !visits.some(({ visit }) => visit === one.visit));
}

/** reportable tells whether a visit's day has come, so that it can be said how it went; also to put it right later. */
export function reportable(visit: Visit, today: string): boolean {
  return visit.status !== 'cancelled' && visit.date <= today;
}
