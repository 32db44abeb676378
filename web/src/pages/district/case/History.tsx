import { Panel } from '../../../parts/Panel';
import { Trail } from '../../../parts/Trail';
import { useText } from '../../../text/use-text';
import type { Order } from './order';

/** History is the case file: everything that has happened, and who did it. */
export function History({ order }: { order: Order }) {
  const t = useText();
  return (
    <Panel title={t('casework.history')}>
      <Trail of="/v1/orders/{id}/events" id={order.id} reader="district" />
    </Panel>
  );
}
