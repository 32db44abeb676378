import type { Caller, Schemas } from '../caller';
import type { PageCase } from '../pages';

type FamilyOrder = Schemas['FamilyOrder'];

/** inState finds a case of this person in one of the states, and the address of one of its pages. */
function inState(states: FamilyOrder['state'][], part = ''): (caller: Caller) => Promise<string> {
  return async (caller) => {
    const order = await caller.find<FamilyOrder>('/v1/orders', ({ state }) => states.includes(state));
    return `/saker/${order.id}${part}`;
  };
}

const order = '**/v1/orders/*';

/** The family's cases. Emil is open for the choice, Sofie starts soon; Mathias, 17, chooses together with his mother. */
export const familyPages: PageCase[] = [
  {
    name: 'cases',
    route: '/saker',
    who: 'familie',
    at: '/saker',
    empty: { who: 'familie-tom' },
    breaks: '**/v1/orders?*',
  },
  { name: 'case-open', route: '/saker/$id', who: 'familie', at: inState(['published']), empty: null, breaks: order },
  {
    name: 'case-starting',
    route: '/saker/$id',
    who: 'familie',
    at: inState(['start_confirmed']),
    empty: null,
    breaks: null,
  },
  {
    name: 'consent',
    route: '/saker/$id/samtykke',
    who: 'ungdom',
    at: inState(['published'], '/samtykke'),
    empty: null,
    breaks: order,
  },
  {
    name: 'consent-no',
    route: '/saker/$id/samtykke/nei',
    who: 'ungdom',
    at: inState(['published'], '/samtykke/nei'),
    empty: null,
    breaks: null,
  },
  {
    name: 'objection',
    route: '/saker/$id/innvending',
    who: 'familie',
    at: inState(['published'], '/innvending'),
    empty: null,
    breaks: order,
  },
  {
    name: 'withdraw-choice',
    route: '/saker/$id/trekk',
    who: 'familie',
    at: inState(['published'], '/trekk'),
    empty: null,
    breaks: order,
  },
  {
    name: 'plan',
    route: '/saker/$id/plan',
    who: 'familie',
    at: inState(['start_confirmed'], '/plan'),
    empty: null,
    breaks: '**/pre-care-plan',
  },
  {
    name: 'plan-wish',
    route: '/saker/$id/plan',
    who: 'familie',
    at: inState(['start_confirmed'], '/plan?besok=3'),
    empty: null,
    breaks: null,
  },
  {
    name: 'start',
    route: '/saker/$id/oppstart',
    who: 'familie',
    at: inState(['start_confirmed'], '/oppstart'),
    empty: null,
    breaks: order,
  },
  {
    name: 'later-start',
    route: '/saker/$id/senere-oppstart',
    who: 'familie',
    at: inState(['start_confirmed'], '/senere-oppstart'),
    empty: null,
    breaks: order,
  },
  {
    name: 'reports',
    route: '/saker/$id/rapporter',
    who: 'familie',
    at: inState(['start_confirmed'], '/rapporter'),
    empty: { lists: ['**/reports?*'] },
    breaks: '**/reports?*',
  },
  {
    name: 'history',
    route: '/saker/$id/historikk',
    who: 'familie',
    at: inState(['start_confirmed'], '/historikk'),
    empty: { lists: ['**/events?*'] },
    breaks: '**/events?*',
  },
];
