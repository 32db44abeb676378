import type { Schemas } from '../../api/client';

type Lot = Schemas['Offer']['lot'];

/** ProvidersSearch is what stands in the address of the public list. */
export interface ProvidersSearch {
  type?: Lot;
  /** The number of a district. */
  bydel?: string;
  /** The code of a need, service or trait. */
  behov?: string;
  /** Words in names and descriptions. */
  sok?: string;
}

const lots: readonly Lot[] = ['group_respite', 'residential_respite'];

/** isLot tells whether a text is a lot. */
export function isLot(value: unknown): value is Lot {
  return lots.includes(value as Lot);
}

/** providersSearch reads an address; what it does not know falls away. */
export function providersSearch(raw: Record<string, unknown>): ProvidersSearch {
  const search: ProvidersSearch = {};
  if (isLot(raw.type)) search.type = raw.type;
  // An address without quotes is read as a number, which loses the zero that every number of Oslo begins with.
  const district = textOf(raw.bydel).padStart(6, '0');
  if (/^\d{4}(?!00)\d{2}$/.test(district)) search.bydel = district;
  const need = textOf(raw.behov);
  if (/^[a-z_]{2,40}$/.test(need)) search.behov = need;
  const text = textOf(raw.sok).trim().slice(0, 100);
  if (text) search.sok = text;
  return search;
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** queryOf says in the API's words what the address asks for. */
export function queryOf({ type: lot, bydel: district, behov: need, sok: text }: ProvidersSearch) {
  return { lot, district, need, text };
}

/** filterCount is how many filters are on. */
export function filterCount(search: ProvidersSearch): number {
  return Object.keys(search).length;
}
