import type { Me } from '../api/session';
import type { MessageId } from '../text/catalog';

/** Place is one entry of the menu. */
interface Place {
  to: string;
  label: MessageId;
  /** The kind of party whose pages it belongs to. */
  party: Me['party']['kind'];
  /** The action of the policy without which the page has nothing to show. */
  action: string;
  /** Whether the addresses under it have roles of their own. */
  exact: boolean;
}

/** places is THE table of the menu: a new entry is one line. Who sees it is the policy's to say, through Me.actions. */
const places: Place[] = [
  { party: 'family', to: '/saker', label: 'nav.cases', action: 'list_orders', exact: false },
  { party: 'district', to: '/bydel', label: 'nav.tasks', action: 'read_worklist', exact: true },
  { party: 'district', to: '/bydel/saker', label: 'nav.all-cases', action: 'list_orders', exact: false },
  {
    party: 'district',
    to: '/bydel/vedtak',
    label: 'nav.empty-decisions',
    action: 'read_empty_decisions',
    exact: false,
  },
  { party: 'district', to: '/bydel/forpliktelser', label: 'nav.commitment', action: 'read_commitment', exact: false },
  { party: 'district', to: '/brukere', label: 'nav.accounts', action: 'list_accounts', exact: false },
  { party: 'provider', to: '/leverandor', label: 'nav.tasks', action: 'read_worklist', exact: true },
  { party: 'provider', to: '/leverandor/oppdrag', label: 'nav.assignments', action: 'list_assignments', exact: false },
  { party: 'provider', to: '/leverandor/tilbud', label: 'nav.offers', action: 'set_capacity', exact: false },
  { party: 'provider', to: '/brukere', label: 'nav.accounts', action: 'list_accounts', exact: false },
  { party: 'municipality', to: '/avtale', label: 'nav.agreements', action: 'write_agreement', exact: true },
  { party: 'municipality', to: '/avtale/register', label: 'nav.register', action: 'import_register', exact: false },
  { party: 'municipality', to: '/avtale/statistikk', label: 'nav.commitment', action: 'read_commitment', exact: false },
  { party: 'municipality', to: '/avtale/sak', label: 'nav.audit', action: 'read_events', exact: false },
  { party: 'municipality', to: '/brukere', label: 'nav.accounts', action: 'list_accounts', exact: false },
];

/** placesOf lists the pages that this account has a use for. */
export function placesOf(me: Me): Place[] {
  return places.filter((place) => place.party === me.party.kind && me.actions.includes(place.action));
}

/** currentOf finds the entry that an address lies under: the longest that it goes on from. */
export function currentOf(of: Place[], path: string): Place | undefined {
  const over = of.filter(({ to }) => path === to || path.startsWith(`${to}/`));
  return over.sort((a, b) => b.to.length - a.to.length)[0];
}

/** homeOf is where somebody lands after signing in. A family first says whom it acts for. */
export function homeOf(me: Me): string {
  if (me.party.kind === 'family') return '/velg-person';
  return placesOf(me)[0]?.to ?? '/konto';
}

/** The first step of the addresses that belong to one kind of party; the others are everybody's. */
const owners: Record<string, Me['party']['kind']> = {
  saker: 'family',
  'velg-person': 'family',
  bydel: 'district',
  leverandor: 'provider',
  avtale: 'municipality',
};

/** isOthers tells whether an address belongs to another kind of party, or to a page of one's own party without the role for it. */
export function isOthers(me: Me, path: string): boolean {
  const owner = owners[path.split('/')[1] ?? ''];
  if (owner !== undefined && owner !== me.party.kind) return true;
  const there = places.filter(({ to, exact }) => path === to || (!exact && path.startsWith(`${to}/`)));
  const open = placesOf(me);
  return there.length > 0 && !there.some((place) => open.includes(place));
}
