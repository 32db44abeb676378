/** How many offers can stand side by side. */
export const compareMost = 4;
/** How many it takes to compare. */
export const compareLeast = 2;

/** Where a place can be. */
export type Where = 'oslo' | 'utenfor';
/** How the family can have the list sorted; without a word it is neutral (R16). */
export type Sort = 'navn' | 'oppstart';

/** ListSearch is what stands in the address of the list, and goes along to the pages behind it so that back restores it. */
export interface ListSearch {
  /** Codes that every place shown must state, with commas between them. */
  behov?: string;
  /** Only places that are not full. */
  ledig?: true;
  sted?: Where;
  /** Text in the name of place or provider. */
  navn?: string;
  sorter?: Sort;
  /** The offers to compare, with commas between them. */
  ids?: string;
}

/** listSearch reads an address; what it does not know falls away. */
export function listSearch(raw: Record<string, unknown>): ListSearch {
  const search: ListSearch = {};
  const behov = listOf(raw.behov, /^[a-z_]+$/);
  if (behov.length > 0) search.behov = behov.join(',');
  if (raw.ledig === true || raw.ledig === 'true') search.ledig = true;
  if (raw.sted === 'oslo' || raw.sted === 'utenfor') search.sted = raw.sted;
  const navn = textOf(raw.navn).slice(0, 100);
  if (navn.trim() !== '') search.navn = navn;
  if (raw.sorter === 'navn' || raw.sorter === 'oppstart') search.sorter = raw.sorter;
  const ids = listOf(raw.ids, /^[0-9a-f-]{36}$/).slice(0, compareMost);
  if (ids.length > 0) search.ids = ids.join(',');
  return search;
}

/** ConfirmSearch also says which of the two steps of the confirmation is shown. */
export interface ConfirmSearch extends ListSearch {
  steg?: 'sjekk';
}

/** confirmSearch reads the address of the confirmation. */
export function confirmSearch(raw: Record<string, unknown>): ConfirmSearch {
  const search: ConfirmSearch = listSearch(raw);
  if (raw.steg === 'sjekk') search.steg = raw.steg;
  return search;
}

/** partsOf takes a list of the address apart. */
export function partsOf(list: string | undefined): string[] {
  return list ? list.split(',') : [];
}

/** togglePart puts a part into a list of the address, or takes it out; an empty list leaves the address. */
export function togglePart(list: string | undefined, part: string): string | undefined {
  const parts = partsOf(list);
  const next = parts.includes(part) ? parts.filter((one) => one !== part) : [...parts, part];
  return next.length > 0 ? next.join(',') : undefined;
}

/** unfiltered is the same address without filters: sorting and what is compared stay. */
export function unfiltered({ sorter, ids }: ListSearch): ListSearch {
  return { ...(sorter ? { sorter } : {}), ...(ids ? { ids } : {}) };
}

/** isFiltered tells whether the address hides part of the list. */
export function isFiltered(search: ListSearch): boolean {
  return filterCount(search) > 0;
}

/** filterCount is how many filters are on. */
export function filterCount({ behov, ledig, sted, navn }: ListSearch): number {
  return partsOf(behov).length + [ledig, sted, navn].filter(Boolean).length;
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function listOf(value: unknown, form: RegExp): string[] {
  return [...new Set(textOf(value).split(','))].filter((part) => form.test(part));
}
