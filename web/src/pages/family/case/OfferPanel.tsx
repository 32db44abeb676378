import { Paragraph } from '@digdir/designsystemet-react';
import { $api } from '../../../api/client';
import { Anchor } from '../../../parts/Anchor';
import { Capacity } from '../../../parts/Capacity';
import { Facts } from '../../../parts/Facts';
import { Loaded } from '../../../parts/Loaded';
import { Panel } from '../../../parts/Panel';
import { useText } from '../../../text/use-text';
import { OfferFacts } from '../choose/OfferFacts';
import type { Offer } from '../choose/offers';
import { bodyOf, type FamilyOrder } from '../family-order';

interface OfferPanelProps {
  order: FamilyOrder;
  /** The offer that somebody has proposed. */
  id: string;
  title: string;
}

/** OfferPanel is a place that somebody has proposed as the list of this case shows it: with what meets the needs and what may not. */
export function OfferPanel({ order, id, title }: OfferPanelProps) {
  const t = useText();
  const list = $api.useQuery(
    'get',
    '/v1/orders/{id}/offers',
    { params: { path: { id: order.id } } },
    { select: (body) => bodyOf(body) },
  );
  return (
    <Panel title={title}>
      <Loaded reading={list}>
        {({ items }) => {
          const offer = items.find((one) => one.offer_id === id);
          return offer ? <Listed offer={offer} order={order} /> : <Paragraph>{t('family.offer.gone')}</Paragraph>;
        }}
      </Loaded>
    </Panel>
  );
}

function Listed({ offer, order }: { offer: Offer; order: FamilyOrder }) {
  const t = useText();
  return (
    <>
      <Facts
        columns
        facts={[
          [t('offer.place'), offer.location.name],
          [t('offer.provider'), offer.provider_name],
          [t('family.offer.room'), <Capacity key="room" statement={offer.statement} full={offer.full} />],
        ]}
      />
      <OfferFacts offer={offer} order={order} />
      <Paragraph>
        <Anchor to="/saker/$id/leverandor/$offerId" params={{ id: order.id, offerId: offer.offer_id }}>
          {t('family.offer.profile', { place: offer.location.name })}
        </Anchor>
      </Paragraph>
    </>
  );
}
