import type { Schemas } from '../../api/client';

type Lot = Schemas['Offer']['lot'];

/** ProvidersSearch is what stands in the address of the public list. */
export interface ProvidersSearch {
  lot?: Lot;
  /** The number of a district. */
  district?: string;
  /** The code of a need, service or trait. */
  need?: string;
  /** Words in names and descriptions. */
  text?: string;
}

const lots: readonly Lot[] = ['group_respite', 'residential_respite'];

/** isLot tells whether a text is a lot. */
export function isLot(value: unknown): value is Lot {
  return lots.includes(value as Lot);
}

/** providersSearch reads an address; what it does not know falls away. */
export function providersSearch(raw: Record<string, unknown>): ProvidersSearch {
  const search: ProvidersSearch = {};
  if (isLot(raw.lot)) search.lot = raw.lot;
  // An address without quotes is read as a number, which loses the zero that every number of Oslo begins with.
  const district = textOf(raw.district).padStart(6, '0');
  if (/^\d{4}(?!00)\d{2}$/.test(district)) search.district = district;
  const need = textOf(raw.need);
  if (/^[a-z_]{2,40}$/.test(need)) search.need = need;
  const text = textOf(raw.text).trim().slice(0, 100);
  if (text) search.text = text;
  return search;
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** filterCount is how many filters are on. */
export function filterCount(search: ProvidersSearch): number {
  return Object.keys(search).length;
}
