import { holdsNationalNumber } from '../../../parts/national-number';
import type { Order } from '../case/order';

/** The states of a case, in the order they come. */
export const states = [
  'draft',
  'published',
  'chosen',
  'suitable',
  'agreed',
  'start_confirmed',
  'started',
  'ended',
  'withdrawn',
] as const satisfies Order['state'][];
/** The parts of the agreement. */
export const lots = ['group_respite', 'residential_respite'] as const satisfies Order['lot'][];

/** A case's number, or a part of one: letters and signs without blanks, and a digit among them. */
const referenceForm = /^(?=.*\d)[A-Za-zÆØÅæøå\d][A-Za-zÆØÅæøå\d/.:_-]{0,39}$/;

/** isReference tells whether a text looks like a case's number. A name does not, and so never gets into an address. */
export function isReference(text: string): boolean {
  return referenceForm.test(text) && !holdsNationalNumber(text);
}

/** isName tells whether there is enough of a name to search for. */
export function isName(text: string): boolean {
  return (text.match(/[\p{L}\d]/gu) ?? []).length >= 2;
}

/** CaseSearch is what narrows the list of cases; it lives in the address. */
export interface CaseSearch {
  /** Part of the case's reference, or of the district's own case number. */
  nr?: string;
  tilstand?: (typeof states)[number];
  type?: (typeof lots)[number];
  /** A caseworker's id, or "meg". */
  hos?: string;
  /** The first and last day of the due dates shown. */
  fra?: string;
  til?: string;
}

/** Asked is all that narrows the list. The name is kept in this page's memory alone, and is gone when the page is. */
export interface Asked {
  search: CaseSearch;
  name: string;
}

/** askedFor counts what is asked for. */
export function askedFor({ search, name }: Asked): number {
  return Object.keys(search).length + (name ? 1 : 0);
}

/** Typed is what stands in the fields of the search; '' is nothing chosen. */
export type Typed = Record<keyof CaseSearch | 'name', string>;

/** typedOf fills the fields. */
export function typedOf({ search: { nr, tilstand, type, hos, fra, til }, name }: Asked): Typed {
  return {
    nr: nr ?? '',
    tilstand: tilstand ?? '',
    type: type ?? '',
    hos: hos ?? '',
    fra: fra ?? '',
    til: til ?? '',
    name,
  };
}

/** wrongOf names the first field that does not look like what it asks for. */
export function wrongOf({ nr, name }: Typed): 'nr' | 'name' | null {
  if (name.trim() && !isName(name)) return 'name';
  return nr.trim() && !isReference(nr.trim()) ? 'nr' : null;
}

/** The words of the address for the one who asks. */
export const me = 'meg';

/** caseSearch reads an address or a form. What it does not know falls away; dates that cross change places. */
export function caseSearch(raw: Record<string, unknown>): CaseSearch {
  const search: CaseSearch = {};
  const nr = textOf(raw.nr).trim();
  if (isReference(nr)) search.nr = nr;
  const state = states.find((one) => one === raw.tilstand);
  if (state) search.tilstand = state;
  const lot = lots.find((one) => one === raw.type);
  if (lot) search.type = lot;
  const by = textOf(raw.hos);
  if (by === me || /^[0-9a-f-]{36}$/.test(by)) search.hos = by;
  const [fra, til] = inOrder(dayOf(raw.fra), dayOf(raw.til));
  if (fra) search.fra = fra;
  if (til) search.til = til;
  return search;
}

/** queryOf words the search for the API; `myself` is whoever "meg" is. */
export function queryOf({ nr, tilstand, type, hos, fra, til }: CaseSearch, myself: string | undefined) {
  return {
    reference: nr,
    state: tilstand,
    lot: type,
    caseworker_id: hos === me ? myself : hos,
    due_from: fra,
    due_to: til,
  };
}

/** csvPath is the API's address of the same list as one file. */
export function csvPath(search: CaseSearch, myself: string | undefined): string {
  const given = Object.entries(queryOf(search, myself)).flatMap(([name, value]) => (value ? [[name, value]] : []));
  const query = new URLSearchParams(given).toString();
  return query ? `/v1/orders?${query}` : '/v1/orders';
}

/** A case number of digits alone comes out of an address as a number. */
function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** dayOf is a calendar day that exists, or nothing. */
function dayOf(value: unknown): string | undefined {
  const text = textOf(value);
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return undefined;
  const at = new Date(`${text}T12:00:00Z`);
  return Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== text ? undefined : text;
}

function inOrder(from: string | undefined, to: string | undefined): (string | undefined)[] {
  return from && to && from > to ? [to, from] : [from, to];
}
