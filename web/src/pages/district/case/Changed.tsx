import { $api, type Schemas } from '../../../api/client';
import { Meanwhile } from '../../../parts/Meanwhile';
import { type TextOf, useDates, useText } from '../../../text/use-text';
import { type Order, representativeName, useColleagueName } from './order';

type Event = Schemas['Event'];

/** Changed says that somebody has changed the case since the page was opened: who and when. The case below it is the newest. */
export function Changed({ order, may }: { order: Order; may: boolean }) {
  const t = useText();
  const dates = useDates();
  const colleague = useColleagueName();
  const last = useLastEvent(order);
  if (!last) return <Meanwhile may={may} lines={[]} />;
  const text = t('casework.changed.by', { who: whoOf(last, order, colleague, t), when: dates.instant(last.at) });
  return <Meanwhile may={may} lines={[{ key: last.id, text }]} />;
}

/** The newest event of the case. */
function useLastEvent(order: Order): Event | undefined {
  const params = { path: { id: order.id }, query: { order: 'newest', limit: 1 } } as const;
  const reading = $api.useQuery('get', '/v1/orders/{id}/events', { params }, { staleTime: 0 });
  return reading.data?.items[0];
}

function whoOf(event: Event, order: Order, colleague: (id: string | null) => string | null, t: TextOf): string {
  const side = t(`casework.side.${event.side}`);
  const name = colleague(event.account_id) ?? (event.account_id && representativeName(order, event.account_id));
  return name ? t('casework.who', { name, side }) : side;
}
