import { $api, type Schemas } from '../../../api/client';
import { Capacity } from '../../../parts/Capacity';
import { type Fact, Facts } from '../../../parts/Facts';
import { Loaded } from '../../../parts/Loaded';
import { Panel } from '../../../parts/Panel';
import { useLotLabel, useNeedLabel } from '../../../parts/reference';
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
  const lot = useLotLabel();
  const need = useNeedLabel();
  const { location, needs, services } = offer;
  const facts: Fact[] = [
    [t('family.choice.place'), location.name],
    [t('family.choice.provider'), offer.provider_name],
    [t('family.granted.lot'), lot(offer.lot)],
    [t('family.offer.where'), [location.area, location.city].filter(Boolean).join(', ')],
    [t('family.offer.ages'), t('family.offer.from-to', { from: offer.age_from, to: offer.age_to })],
    [t('family.offer.group'), t('family.offer.from-to-children', { from: offer.group_from, to: offer.group_to })],
    [t('family.offer.days'), t(`family.offer.days.${offer.days}`)],
    [t('family.offer.room'), <Capacity key="room" statement={offer.statement} />],
  ];
  return (
    <>
      <Facts facts={facts} columns />
      <Facts facts={[[t('family.offer.can'), [...needs, ...services].map(need).join(', ')]]} />
    </>
  );
}
