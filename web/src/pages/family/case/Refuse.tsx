import { Paragraph } from '@digdir/designsystemet-react';
import { useChange } from '../../../api/change';
import { client } from '../../../api/client';
import { ButtonAnchor } from '../../../parts/Anchor';
import { OfferName } from '../../../parts/OfferName';
import { useStill } from '../../../parts/use-still';
import { useText } from '../../../text/use-text';
import type { FamilyOrder } from '../family-order';
import { Act } from './Act';
import { atCase } from './address';
import { CasePage, NotNow, OfCase } from './CasePage';
import { useLand } from './use-land';

/** Saying no to a proposal, or taking one's own back: what happens is said first. A choice that stands goes on standing. */
export function Page() {
  return <OfCase>{(order) => <Refuse read={order} />}</OfCase>;
}

function Refuse({ read }: { read: FamilyOrder }) {
  const t = useText();
  const { shown: order, busy, during } = useStill(read);
  const land = useLand(order.id);
  const withdraw = useChange(order.version, (header) =>
    client.DELETE('/v1/orders/{id}/choice', { params: { path: { id: order.id }, header } }),
  );
  const { pending_choice: pending, actions } = order;
  if (!pending || !actions.includes('withdraw_choice')) {
    return (
      <NotNow order={order} title={t('family.consent.title')}>
        {t('family.consent.none')}
      </NotNow>
    );
  }
  const kind = pending.proposed_by_me ? 'withdraw' : 'refuse';
  const deed = pending.proposed_by_me ? 'forslag-trukket' : 'forslag-nei';
  return (
    <CasePage order={order} title={t(`family.consent.${kind}.title`)} lead={<OfferName id={pending.offer_id} />}>
      <Paragraph>{t(`family.consent.${kind}.text`)}</Paragraph>
      <Act
        label={t(`family.consent.${kind}`)}
        sending={busy}
        failure={withdraw.failure}
        onAct={() => during(async () => (await withdraw.send()) && land(deed))}
        besides={
          <ButtonAnchor to={atCase(order.id, 'samtykke')} variant="secondary">
            {t('family.consent.back')}
          </ButtonAnchor>
        }
      />
    </CasePage>
  );
}
