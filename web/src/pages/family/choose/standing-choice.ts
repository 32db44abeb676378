import type { Schemas } from '../../../api/client';
import type { FamilyOrder } from '../family-order';

/** standingChoice is the choice that stands in a case; none while the case is open, whatever was chosen before. */
export function standingChoice({ state, round }: FamilyOrder): Schemas['FamilyRound'] | null {
  return state === 'published' ? null : round;
}

/** isHeld tells whether a place at an offer is held for this case (R23). */
export function isHeld(order: FamilyOrder, { offer_id }: { offer_id: string }): boolean {
  const choice = standingChoice(order);
  return choice?.offer_id === offer_id && choice.hold === 'held';
}

/** mayChoose tells whether this reader can choose an offer now: the case allows it, and it is not the one that stands chosen. */
export function mayChoose(order: FamilyOrder, offer: { offer_id: string }): boolean {
  return order.actions.includes('choose') && !isChosen(order, offer);
}

/** isChosen tells whether an offer is the one that stands chosen. */
export function isChosen(order: FamilyOrder, { offer_id }: { offer_id: string }): boolean {
  return standingChoice(order)?.offer_id === offer_id;
}
