import { useDates } from '../../../text/use-text';
import type { FamilyOrder } from '../family-order';
import { givenName } from '../people';

/** useStepGaps is what the sentences about a case's next step can say: names and dates. */
export function useStepGaps(order: FamilyOrder): Record<string, string> {
  const dates = useDates();
  const { round, due_on } = order;
  const on = (date: string | null | undefined) => (date ? dates.full(date) : '');
  return {
    name: givenName(order.recipient.name ?? ''),
    provider: round?.provider_name ?? '',
    by: on(due_on),
    start: on(round?.start?.start_date),
    latest: on(round?.latest_start),
    later: on(round?.later_start?.not_before),
  };
}
