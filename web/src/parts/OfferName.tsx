import { $api } from '../api/client';
import { useText } from '../text/use-text';

/** OfferName is the name of a place of respite and its provider, by the offer's id. */
export function OfferName({ id }: { id: string }) {
  const t = useText();
  const offer = $api.useQuery('get', '/v1/offers/{id}', { params: { path: { id } } }, { staleTime: 600_000 });
  if (offer.data) return `${offer.data.location.name} (${offer.data.provider_name})`;
  return offer.error ? t('not-stated') : t('loading');
}
