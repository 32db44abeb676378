import { Caller, type Schemas } from '../caller';
import type { PageCase } from '../pages';

const agreements = '**/v1/agreements?*';
const agreement = '**/v1/agreements/*';
const places = '**/v1/agreements/*/framework-places?*';

/** The demo's agreement, and the address of one of its pages. */
function agreed(part = ''): (caller: Caller) => Promise<string> {
  return async (caller) => `/avtale/${(await first(caller)).id}${part}`;
}

function first(caller: Caller): Promise<Schemas['Agreement']> {
  return caller.find('/v1/agreements', () => true);
}

/** A place that something may still happen to. */
async function place(caller: Caller): Promise<string> {
  const { id } = await first(caller);
  const path = `/v1/agreements/${id}/framework-places`;
  const one = await caller.find<Schemas['FrameworkPlace']>(path, ({ next }) => next.length > 0);
  return `/avtale/${id}/plass/${one.id}`;
}

/** A case with a choice. The auditor is given its address by the district, so it is found there. */
async function chosenCase(): Promise<string> {
  const district = await Caller.as('saksbehandler');
  const order = await district.find<Schemas['Order']>('/v1/orders', ({ state }) => state === 'started');
  return `/avtale/sak/${order.id}`;
}

export const ownerPages: PageCase[] = [
  {
    name: 'agreements',
    route: '/avtale',
    who: 'avtaleeier',
    at: '/avtale',
    empty: { lists: [agreements] },
    breaks: agreements,
  },
  { name: 'new-agreement', route: '/avtale/ny', who: 'avtaleeier', at: '/avtale/ny', empty: null, breaks: null },
  {
    name: 'register',
    route: '/avtale/register',
    who: 'avtaleeier',
    at: '/avtale/register',
    empty: { lists: [agreements] },
    breaks: agreements,
  },
  {
    name: 'owner-commitment',
    route: '/avtale/statistikk',
    who: 'kontroll',
    at: '/avtale/statistikk',
    empty: null,
    breaks: '**/v1/statistics/commitment?*',
  },
  {
    name: 'audit',
    route: '/avtale/sak',
    who: 'kontroll',
    at: '/avtale/sak',
    empty: null,
    breaks: null,
  },
  {
    name: 'audit-case',
    route: '/avtale/sak/$id',
    who: 'kontroll',
    at: chosenCase,
    empty: null,
    breaks: '**/v1/orders/*/events?*',
  },
  {
    name: 'agreement',
    route: '/avtale/$id',
    who: 'avtaleeier',
    at: agreed(),
    empty: { lists: [places] },
    breaks: places,
  },
  {
    name: 'edit-agreement',
    route: '/avtale/$id/endre',
    who: 'avtaleeier',
    at: agreed('/endre'),
    empty: null,
    breaks: agreement,
  },
  {
    name: 'new-place',
    route: '/avtale/$id/ny-plass',
    who: 'avtaleeier',
    at: agreed('/ny-plass'),
    empty: null,
    breaks: agreement,
  },
  {
    name: 'move-place',
    route: '/avtale/$id/plass/$placeId',
    who: 'avtaleeier',
    at: place,
    empty: null,
    breaks: places,
  },
];
