import { Anchor } from '../../../parts/Anchor';
import { Loaded } from '../../../parts/Loaded';
import { Panel } from '../../../parts/Panel';
import { EventList } from '../../../parts/Trail';
import { useText } from '../../../text/use-text';
import type { FamilyOrder } from '../family-order';
import { atCase } from './address';
import { useLatestEvents } from './use-trail';

/** How many of the latest events the case itself shows. */
const few = 3;

/** Latest is what has happened last, newest first, with the way to all of it. */
export function Latest({ order }: { order: FamilyOrder }) {
  const t = useText();
  const trail = useLatestEvents(order.id);
  return (
    <Panel title={t('family.latest.title')}>
      <Loaded reading={trail}>{({ items }) => <EventList events={items.slice(0, few)} reader="family" brief />}</Loaded>
      <Anchor to={atCase(order.id, 'historikk')}>{t('family.latest.all')}</Anchor>
    </Panel>
  );
}
