import type { Schemas } from '../../api/client';
import { numberOf } from '../../parts/fields';
import { lastDay } from './offer';

type Statement = Schemas['StatementBody'];

/** CapacityValues is what is typed about places and room, by the API's names. */
export interface CapacityValues {
  places: string;
  filled_elsewhere: string;
  statement: { value: Statement['value'] | ''; earliest_start: string; valid_until: string };
}

/** capacityValues begins with what holds now. A statement that has run out is to be chosen anew, so that nobody who
 * mends a number renews it unseen. */
export function capacityValues({ capacity, statement }: Schemas['OwnOffer'], today: string): CapacityValues {
  const { value, earliest_start } = statement;
  return {
    places: String(capacity?.places ?? ''),
    filled_elsewhere: String(capacity?.filled_elsewhere ?? ''),
    statement: {
      value: value === 'unknown' ? '' : value,
      earliest_start: earliest_start && earliest_start >= today ? earliest_start : '',
      valid_until: lastDay(statement, today),
    },
  };
}

/** isOver tells whether the last day of what is said has passed: nobody would read it (R23). */
export function isOver({ statement }: CapacityValues, today: string): boolean {
  return statement.valid_until !== '' && statement.valid_until < today;
}

/** capacityBody makes the API's body. What is no number goes out as it is missing, and the server names the field. */
export function capacityBody({ places, filled_elsewhere, statement }: CapacityValues): Schemas['CapacityBody'] {
  return {
    places: numberOf(places) ?? Number.NaN,
    filled_elsewhere: numberOf(filled_elsewhere) ?? Number.NaN,
    statement:
      statement.value === ''
        ? null
        : {
            value: statement.value,
            earliest_start: statement.earliest_start || null,
            valid_until: statement.valid_until || null,
          },
  };
}
