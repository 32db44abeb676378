import { Button } from '@digdir/designsystemet-react';
import { useNavigate } from '@tanstack/react-router';
import { useChange } from '../../../api/change';
import { client } from '../../../api/client';
import { ButtonAnchor } from '../../../parts/Anchor';
import { useText } from '../../../text/use-text';
import type { Order } from '../case/order';
import { casePath, draftPath } from './draft';
import { PublishRefusal } from './PublishRefusal';

/** Publish opens the order for the family's choice, and then goes to the case, which says so. */
export function Publish({ order }: { order: Order }) {
  const t = useText();
  const navigate = useNavigate();
  const publish = useChange(order.version, (header) =>
    client.POST('/v1/orders/{id}/publish', { params: { path: { id: order.id }, header } }),
  );
  async function send() {
    const published = await publish.send();
    if (published) await navigate({ to: casePath(order.id), search: { gjort: 'published' } as never });
  }
  return (
    <>
      {publish.failure ? <PublishRefusal failure={publish.failure} order={order} /> : null}
      <div className="buttons">
        <Button loading={publish.sending} onClick={send}>
          {t('draft.publish')}
        </Button>
        <ButtonAnchor variant="secondary" to={draftPath(order.id)}>
          {t('draft.publish.not-yet')}
        </ButtonAnchor>
      </div>
    </>
  );
}
