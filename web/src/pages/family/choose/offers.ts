import type { Schemas } from '../../../api/client';
import { states } from '../../../parts/offer-words';
import { type ListSearch, partsOf, type Sort } from './search';

/** An offer as the family's list shows it. */
export type Offer = Schemas['ListedOffer'];

/** filterOffers keeps what the family asked for; it never changes the order. */
export function filterOffers(offers: Offer[], search: ListSearch): Offer[] {
  const codes = partsOf(search.behov);
  const text = search.navn?.trim().toLocaleLowerCase('nb') ?? '';
  return offers.filter(
    (offer) =>
      codes.every((code) => states(offer, code)) &&
      !(search.ledig && offer.full) &&
      (search.sted === undefined || offer.location.in_oslo === (search.sted === 'oslo')) &&
      namesOf(offer).includes(text),
  );
}

/** sortOffers sorts at the family's wish; without one the order stays neutral, as the server gave it (R16). */
export function sortOffers(offers: Offer[], sort: Sort | undefined): Offer[] {
  if (sort === 'navn') return offers.toSorted((one, other) => byName.compare(nameOf(one), nameOf(other)));
  if (sort === 'oppstart')
    return offers.toSorted((one, other) =>
      startOf(one) < startOf(other) ? -1 : Number(startOf(one) > startOf(other)),
    );
  return offers;
}

/** The Norwegian alphabet, where Aa stands as Å; the names are Norwegian in every language of the page. */
const byName = new Intl.Collator('nb');

function nameOf({ location, provider_name }: Offer): string {
  return `${location.name} ${provider_name}`;
}

function namesOf(offer: Offer): string {
  return nameOf(offer).toLocaleLowerCase('nb');
}

/** What the start is sorted by: full places after those with room, and those that have not said last. */
function startOf({ full, statement: { value, earliest_start } }: Offer): string {
  if (value === 'unknown' || (earliest_start === null && value !== 'has_capacity')) return '2';
  return `${full ? 1 : 0} ${earliest_start ?? ''}`;
}

/** tellingCodes are the codes worth filtering by, those of the order first: some places state them and others do not. */
export function tellingCodes(offers: Offer[], wanted: string[], all: string[]): string[] {
  const telling = all.filter((code) => {
    const count = offers.filter((offer) => states(offer, code)).length;
    return count > 0 && count < offers.length;
  });
  const own = wanted.filter((code) => all.includes(code));
  return [...own, ...telling.filter((code) => !own.includes(code))];
}

/** providerCount is how many providers stand behind a list of places. */
export function providerCount(offers: Offer[]): number {
  return new Set(offers.map((offer) => offer.provider_id)).size;
}
