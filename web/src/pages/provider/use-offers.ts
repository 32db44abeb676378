import { $api, type Schemas } from '../../api/client';
import { useMe } from '../../shell/use-me';

/** OwnOffer is one of our offers with its places. */
export type OwnOffer = Schemas['OwnOffer'];

/** useOwnOffers lists our offers as the register has them; how many places are free stands in each of them alone. */
export function useOwnOffers() {
  const id = useMe()?.party.id ?? '';
  return $api.useQuery('get', '/v1/providers/{id}', { params: { path: { id } } });
}

/** useOffer reads one offer; signed in as its provider, with its places. */
export function useOffer(id: string) {
  return $api.useQuery('get', '/v1/offers/{id}', { params: { path: { id } } });
}
