import type { Schemas } from '../../api/client';
import { numberOf } from '../../parts/fields';

type Offer = Schemas['Offer'];

/** FactsValues is what is typed about an offer, by the API's names; what is empty is a text without letters. */
export interface FactsValues {
  age_from: string;
  age_to: string;
  group_from: string;
  group_to: string;
  needs: string[];
  services: string[];
  traits: string[];
  phone: string;
  email: string;
  location: { address: string; postcode: string; city: string; area: string };
  descriptions: { nb: string; nn: string; en: string };
}

/** factsValues puts an offer into the form. */
export function factsValues(offer: Offer): FactsValues {
  const { address, postcode, city, area } = offer.location;
  const { nb, nn, en } = offer.descriptions;
  return {
    age_from: String(offer.age_from),
    age_to: String(offer.age_to),
    group_from: String(offer.group_from),
    group_to: String(offer.group_to),
    needs: offer.needs,
    services: offer.services,
    traits: offer.traits,
    phone: offer.phone ?? '',
    email: offer.email ?? '',
    location: { address, postcode, city, area },
    descriptions: { nb: nb ?? '', nn: nn ?? '', en: en ?? '' },
  };
}

/** factsBody makes the API's body: an emptied field is null, which takes it out. */
export function factsBody(values: FactsValues): Schemas['OfferChange'] {
  const { descriptions, phone, email, location, needs, services, traits } = values;
  return {
    age_from: count(values.age_from),
    age_to: count(values.age_to),
    group_from: count(values.group_from),
    group_to: count(values.group_to),
    needs,
    services,
    traits,
    phone: phone.trim() || null,
    email: email.trim() || null,
    location,
    descriptions: {
      nb: descriptions.nb.trim() || null,
      nn: descriptions.nn.trim() || null,
      en: descriptions.en.trim() || null,
    },
  };
}

/** What is no number reaches the server as none, and the server names the field. */
function count(text: string): number {
  return numberOf(text) ?? Number.NaN;
}

/** previewOf is the offer as it will be: what is typed over what stands. */
export function previewOf(offer: Offer, values: FactsValues): Offer {
  const change = factsBody(values);
  return {
    ...offer,
    age_from: orBefore(change.age_from, offer.age_from),
    age_to: orBefore(change.age_to, offer.age_to),
    group_from: orBefore(change.group_from, offer.group_from),
    group_to: orBefore(change.group_to, offer.group_to),
    needs: values.needs,
    traits: values.traits,
    location: { ...offer.location, ...values.location },
    descriptions: { ...offer.descriptions, ...change.descriptions },
  };
}

function orBefore(typed: number | undefined, before: number): number {
  return typed === undefined || Number.isNaN(typed) ? before : typed;
}
