import { useDates, useText } from '../../../text/use-text';
import type { FamilyOrder } from '../family-order';
import { whoOf } from '../who';
import type { Offer } from './offers';

/** useEarlier words that the district has found an offer not suitable before in this case, and when; nothing of the others. */
export function useEarlier(order: FamilyOrder): (offer: Offer) => string[] {
  const t = useText();
  const dates = useDates();
  return ({ earlier_conclusion: reason, earlier_conclusion_on: on }) =>
    reason && on ? [t(`choose.earlier.${reason}`, { date: dates.long(on), ...whoOf(order) })] : [];
}
