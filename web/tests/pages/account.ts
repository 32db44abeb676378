import type { Caller, Schemas } from '../caller';
import type { PageCase } from '../pages';

const accounts = '**/v1/accounts?*';

/** A caseworker of the manager's own district, and the address of one of the account's pages. */
function colleague(part = ''): (caller: Caller) => Promise<string> {
  return async (caller) => {
    const account = await caller.find<Schemas['Account']>('/v1/accounts', (a) => a.login === 'saksbehandler');
    return `/brukere/${account.id}${part}`;
  };
}

export const accountPages: PageCase[] = [
  { name: 'account', route: '/konto', who: 'familie', at: '/konto', empty: null, breaks: '**/v1/me' },
  { name: 'my-password', route: '/konto/passord', who: 'familie', at: '/konto/passord', empty: null, breaks: null },
  {
    name: 'people',
    route: '/brukere',
    who: 'leder',
    at: '/brukere',
    empty: { lists: [accounts] },
    breaks: accounts,
  },
  { name: 'new-person', route: '/brukere/ny', who: 'daglig-leder', at: '/brukere/ny', empty: null, breaks: null },
  { name: 'person', route: '/brukere/$id', who: 'leder', at: colleague(), empty: null, breaks: accounts },
  {
    name: 'new-password',
    route: '/brukere/$id/passord',
    who: 'leder',
    at: colleague('/passord'),
    empty: null,
    breaks: accounts,
  },
  {
    name: 'close-person',
    route: '/brukere/$id/steng',
    who: 'leder',
    at: colleague('/steng'),
    empty: null,
    breaks: accounts,
  },
];
