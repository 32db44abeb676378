import { Alert, Heading, Paragraph } from '@digdir/designsystemet-react';
import { $api, type Schemas } from '../../../api/client';
import { type TextOf, useDates, useText } from '../../../text/use-text';
import { type Order, representativeName, useColleagueName } from './order';

type Event = Schemas['Event'];

/**
 * Changed says that somebody has changed the case since the page was opened: who, when, and that what is typed is still
 * here. The case below it is the newest.
 */
export function Changed({ order, may }: { order: Order; may: boolean }) {
  const t = useText();
  const dates = useDates();
  const colleague = useColleagueName();
  const last = useLastEvent(order);
  const who = last ? whoOf(last, order, colleague, t) : null;
  return (
    <Alert data-color="warning" role="alert" className="stack-s">
      <Heading level={2} data-size="2xs">
        {t('casework.changed.title')}
      </Heading>
      {last && who ? <Paragraph>{t('casework.changed.by', { who, when: dates.instant(last.at) })}</Paragraph> : null}
      <Paragraph>{t(may ? 'casework.changed.text' : 'casework.changed.over')}</Paragraph>
    </Alert>
  );
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
