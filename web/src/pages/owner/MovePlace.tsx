import { Paragraph } from '@digdir/designsystemet-react';
import { useParams } from '@tanstack/react-router';
import { $api } from '../../api/client';
import { Loaded } from '../../parts/Loaded';
import { useLotLabel } from '../../parts/reference';
import { NotFound } from '../../shell/NotFound';
import { Page as Layout } from '../../shell/Page';
import { useText } from '../../text/use-text';
import { MoveForm } from './MoveForm';
import { type Place, usePlaces } from './places';

/** Takes a place to one of the statuses that may follow, with what that means for families and for cases under way. */
export function Page() {
  const { id, placeId } = useParams({ from: '/signed-in/avtale/$id/plass/$placeId' });
  const places = usePlaces(id);
  return (
    <Loaded reading={places} page>
      {(list) => {
        const place = list.find((one) => one.id === placeId);
        return place ? <OnePlace place={place} /> : <NotFound />;
      }}
    </Loaded>
  );
}

function OnePlace({ place }: { place: Place }) {
  const t = useText();
  const lot = useLotLabel();
  const { agreement_id: id, provider_name: provider, status, reason } = place;
  const agreement = $api.useQuery('get', '/v1/agreements/{id}', { params: { path: { id } } });
  return (
    <Layout
      title={t('owner.move.title', { provider })}
      lead={t('owner.move.lead', { lot: lot(place.lot), status: t(`owner.place.status.${status}`) })}
      crumbs={[
        { label: t('owner.agreements.title'), to: '/avtale' },
        { label: agreement.data?.name ?? '', to: `/avtale/${id}` },
      ]}
    >
      {reason ? <Paragraph>{t('owner.move.reason-now', { reason })}</Paragraph> : null}
      {place.next.length === 0 ? <Paragraph>{t('owner.places.final')}</Paragraph> : <MoveForm place={place} />}
    </Layout>
  );
}
