import { $api, type Schemas } from '../../../api/client';
import { Capacity } from '../../../parts/Capacity';
import { Facts } from '../../../parts/Facts';
import { Loaded } from '../../../parts/Loaded';
import { useOfferFacts } from '../../../parts/offer-facts';
import { Panel } from '../../../parts/Panel';
import { useNeedLabel } from '../../../parts/reference';
import { useText } from '../../../text/use-text';

/** OfferPanel is what there is to know of a place that somebody has proposed, in the same facts for every place. */
export function OfferPanel({ id, title }: { id: string; title: string }) {
  const offer = $api.useQuery('get', '/v1/offers/{id}', { params: { path: { id } } });
  return (
    <Panel title={title}>
      <Loaded reading={offer}>{(read) => <OfferFacts offer={read} />}</Loaded>
    </Panel>
  );
}

function OfferFacts({ offer }: { offer: Schemas['Offer'] }) {
  const t = useText();
  const need = useNeedLabel();
  const facts = useOfferFacts();
  return (
    <>
      <Facts
        columns
        facts={[
          [t('offer.place'), offer.location.name],
          [t('offer.provider'), offer.provider_name],
          ...facts(offer),
          [t('family.offer.room'), <Capacity key="room" statement={offer.statement} />],
        ]}
      />
      <Facts facts={[[t('offer.can'), [...offer.needs, ...offer.services].map(need).join(', ')]]} />
    </>
  );
}
