import type { Caller, Schemas } from '../caller';
import type { PageCase } from '../pages';

/** A page to read: it needs nothing of the API. */
function reading(name: string, route: string): PageCase {
  return { name, route, who: null, at: route, empty: null, breaks: null };
}

/** The first provider of the public list. */
async function provider(caller: Caller): Promise<string> {
  return `/leverandorer/${(await caller.find<Schemas['Provider']>('/v1/providers', () => true)).id}`;
}

export const openPages: PageCase[] = [
  reading('front', '/'),
  reading('sign-in', '/logg-inn'),
  reading('how-it-works', '/slik-virker-det'),
  reading('easy-read', '/lettlest'),
  {
    name: 'providers',
    route: '/leverandorer',
    who: null,
    at: '/leverandorer',
    empty: { lists: ['**/v1/providers?*'] },
    breaks: '**/v1/providers?*',
  },
  {
    name: 'provider',
    route: '/leverandorer/$id',
    who: 'familie',
    at: provider,
    empty: null,
    breaks: '**/v1/providers/*',
  },
  reading('accessibility', '/tilgjengelighet'),
  reading('privacy', '/personvern'),
  {
    name: 'contact',
    route: '/kontakt',
    who: null,
    at: '/kontakt',
    empty: { lists: ['**/v1/reference/districts'] },
    breaks: '**/v1/reference/districts',
  },
];
