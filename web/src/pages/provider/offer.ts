import type { Schemas } from '../../api/client';
import { addDays } from '../../text/dates';

type Band = Schemas['Assignment']['age_band'];
type Stated = Schemas['Stated'];

/** ageFits tells whether any age of a band lies within what an offer takes. Nobody's birthday is known before the agreement. */
export function ageFits(band: Band, from: number, to: number): boolean {
  if (band === null) return true;
  const [first = 0, last = 150] = band === '18+' ? [18] : band.split('-').map(Number);
  return first <= to && last >= from;
}

/** A statement that is said to hold still holds for so many days more. */
export const stillRightDays = 30;

/**
 * stillRight says our last word again with a new last day, also once it has run out. An earliest start that has passed means
 * "now" and is left out. Null when nothing has been said.
 */
export function stillRight(offer: Schemas['OwnOffer'], today: string): Schemas['CapacityBody'] | null {
  const { capacity, stated } = offer;
  if (!capacity || !stated) return null;
  return {
    places: capacity.places,
    filled_elsewhere: capacity.filled_elsewhere,
    statement: {
      value: stated.value,
      earliest_start: ahead(stated, today),
      valid_until: lastDay(stated, today),
    },
  };
}

/** lastDay is a month ahead, and never before the day that was said already. */
export function lastDay({ valid_until }: Pick<Stated, 'valid_until'>, today: string): string {
  const month = addDays(today, stillRightDays);
  return valid_until !== null && valid_until > month ? valid_until : month;
}

function ahead({ earliest_start }: Stated, today: string): string | null {
  return earliest_start && earliest_start >= today ? earliest_start : null;
}
