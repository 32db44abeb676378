import { Details } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { Panel } from '../../../parts/Panel';
import { Trail } from '../../../parts/Trail';
import { useText } from '../../../text/use-text';
import type { Order } from './order';

/** History is the case file: everything that has happened, and who did it. It is read when somebody opens it. */
export function History({ order }: { order: Order }) {
  const t = useText();
  const [open, setOpen] = useState(false);
  return (
    <Panel title={t('casework.history')}>
      <Details open={open} onToggle={() => setOpen(!open)}>
        <Details.Summary>{t('casework.history.open')}</Details.Summary>
        <Details.Content>
          {open ? <Trail of="/v1/orders/{id}/events" id={order.id} reader="district" /> : null}
        </Details.Content>
      </Details>
    </Panel>
  );
}
