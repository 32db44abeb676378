import { Paragraph } from '@digdir/designsystemet-react';
import { useParams } from '@tanstack/react-router';
import { $api } from '../../../api/client';
import { isClosed, isMissing } from '../../../api/problem';
import { Anchor, ButtonAnchor } from '../../../parts/Anchor';
import { HelpCard } from '../../../parts/HelpCard';
import { Loaded } from '../../../parts/Loaded';
import { Page as Layout } from '../../../shell/Page';
import type { MessageId } from '../../../text/catalog';
import { useText } from '../../../text/use-text';
import { ActingFor } from '../ActingFor';
import { bodyOf, type FamilyOrder, useFamilyOrder } from '../family-order';
import { crumbsToCase } from './crumbs';
import { Pending } from './Pending';
import { ReceiptSheet } from './ReceiptSheet';
import { Unread } from './Unread';

/** The receipt of the choice (R20): what was chosen, when and by whom, what happens next, and who has been told. */
export function Page() {
  const { id } = useParams({ from: '/signed-in/saker/$id/kvittering' });
  const order = useFamilyOrder(id);
  const receipt = $api.useQuery(
    'get',
    '/v1/orders/{id}/choice/receipt',
    { params: { path: { id } } },
    { select: (body) => bodyOf(body) },
  );
  if (order.data && receipt.data) return <ReceiptSheet order={order.data} receipt={receipt.data} />;
  if (order.data && isMissing(receipt.error)) return <NoReceipt order={order.data} />;
  const refetch = () => Promise.all([order.refetch(), receipt.refetch()]);
  if (order.data && receipt.error && !isClosed(receipt.error))
    return <Unread order={order.data} error={receipt.error} onRetry={refetch} />;
  return (
    <Loaded page reading={{ data: undefined, error: order.error ?? receipt.error, refetch }}>
      {() => null}
    </Loaded>
  );
}

/** Without a receipt there is a proposal that waits for the other one's consent (R18), or no choice at all. */
function NoReceipt({ order }: { order: FamilyOrder }) {
  const t = useText();
  const { pending_choice: pending } = order;
  return (
    <Layout
      title={t(titleOf(order))}
      crumbs={crumbsToCase(order, t)}
      acting={<ActingFor order={order} />}
      aside={<HelpCard caseworker={order.caseworker} district={order.district} />}
    >
      {pending ? <Pending order={order} /> : <Paragraph>{t('choose.receipt.none.text')}</Paragraph>}
      <div className="buttons">
        {order.actions.includes('consent') ? (
          <ButtonAnchor to="/saker/$id/samtykke" params={{ id: order.id }}>
            {t('choose.pending.answer')}
          </ButtonAnchor>
        ) : (
          <ButtonAnchor to="/saker/$id" params={{ id: order.id }}>
            {t('choose.to-case')}
          </ButtonAnchor>
        )}
        {order.actions.includes('choose') ? (
          <Anchor to="/saker/$id/velg" params={{ id: order.id }}>
            {t('choose.to-list')}
          </Anchor>
        ) : null}
      </div>
    </Layout>
  );
}

function titleOf({ pending_choice: pending }: FamilyOrder): MessageId {
  if (!pending) return 'choose.receipt.none.title';
  return pending.proposed_by_me ? 'choose.pending.title.mine' : 'choose.pending.title.theirs';
}
