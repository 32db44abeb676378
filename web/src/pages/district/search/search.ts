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

/** The words of the address for the one who asks. */
export const me = 'meg';

/** caseSearch reads an address or a form. What it does not know falls away; dates that cross change places. */
export function caseSearch(raw: Record<string, unknown>): CaseSearch {
  const search: CaseSearch = {};
  const nr = textOf(raw.nr).trim().slice(0, 40);
  if (nr) search.nr = nr;
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

/** isNarrowed tells whether the address hides part of the list. */
export function isNarrowed(search: CaseSearch): boolean {
  return Object.keys(search).length > 0;
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
