import type { Schemas } from '../api/client';

type Visit = Schemas['Visit'];

/** isOpen tells whether a visit is still to come: neither held, nor not held, nor cancelled. */
export function isOpen({ status }: Visit): boolean {
  return status === 'proposed' || status === 'agreed' || status === 'moved';
}

/** hasWish tells whether the family has asked for another date and the provider has not answered. */
export function hasWish(visit: Visit): boolean {
  return isOpen(visit) && visit.wish !== null && visit.wish.kept === null;
}

/** waitsForAnswer tells whether a visit waits for the family's yes. */
export function waitsForAnswer(visit: Visit): boolean {
  return (visit.status === 'proposed' || visit.status === 'moved') && !hasWish(visit);
}
