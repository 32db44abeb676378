import type { Caller, Schemas } from '../caller';
import type { PageCase } from '../pages';

type FamilyOrder = Schemas['FamilyOrder'];

/** choosing is the address of a page of a case that is open for the choice; with places of its list where the page needs them. */
function choosing(address: (order: string, offers: string[]) => string): (caller: Caller) => Promise<string> {
  return async (caller) => {
    const order = await caller.find<FamilyOrder>('/v1/orders', ({ state }) => state === 'published');
    const list = await caller.get<Schemas['NeutralList']>(`/v1/orders/${order.id}/offers`);
    return address(
      order.id,
      list.items.map((offer) => offer.offer_id),
    );
  };
}

/** decided is the address of a page of a case in which the choice has been made. */
async function decided(caller: Caller): Promise<string> {
  const order = await caller.find<FamilyOrder>('/v1/orders', ({ round }) => round !== null);
  return order.id;
}

const order = '**/v1/orders/*';
const list = '**/v1/orders/*/offers';

/** The way to a choice: Emil is nine and open for it, Mathias, 17, chooses together with his mother, Sofie's is made. */
export const choosePages: PageCase[] = [
  {
    name: 'choose-person',
    route: '/velg-person',
    who: 'familie',
    at: '/velg-person',
    empty: { who: 'familie-tom' },
    breaks: '**/v1/orders?*',
  },
  {
    name: 'choose',
    route: '/saker/$id/velg',
    who: 'familie',
    at: choosing((id) => `/saker/${id}/velg`),
    empty: { lists: [list] },
    breaks: list,
  },
  {
    name: 'choose-filtered',
    route: '/saker/$id/velg',
    who: 'familie',
    at: choosing((id, [one, other]) => `/saker/${id}/velg?behov=aac&sorter=navn&ids=${one},${other}`),
    empty: null,
    breaks: null,
  },
  {
    name: 'choose-nothing-fits',
    route: '/saker/$id/velg',
    who: 'familie',
    at: choosing((id) => `/saker/${id}/velg?navn=ingen+heter+dette`),
    empty: null,
    breaks: null,
  },
  {
    name: 'choose-proposed',
    route: '/saker/$id/velg',
    who: 'ungdom',
    at: choosing((id) => `/saker/${id}/velg`),
    empty: null,
    breaks: null,
  },
  {
    name: 'choose-decided',
    route: '/saker/$id/velg',
    who: 'familie',
    at: async (caller) => `/saker/${await decided(caller)}/velg`,
    empty: null,
    breaks: null,
  },
  {
    name: 'choose-profile',
    route: '/saker/$id/leverandor/$offerId',
    who: 'familie',
    at: choosing((id, [first]) => `/saker/${id}/leverandor/${first}`),
    empty: null,
    breaks: list,
  },
  {
    name: 'choose-compare',
    route: '/saker/$id/sammenlign',
    who: 'familie',
    at: choosing((id, offers) => `/saker/${id}/sammenlign?ids=${offers.slice(0, 3).join(',')}`),
    empty: null,
    breaks: list,
  },
  {
    name: 'choose-compare-one',
    route: '/saker/$id/sammenlign',
    who: 'familie',
    at: choosing((id, [first]) => `/saker/${id}/sammenlign?ids=${first}`),
    empty: null,
    breaks: null,
  },
  {
    name: 'choose-confirm',
    route: '/saker/$id/bekreft/$offerId',
    who: 'familie',
    at: choosing((id, [first]) => `/saker/${id}/bekreft/${first}`),
    empty: null,
    breaks: order,
  },
  {
    name: 'choose-confirm-together',
    route: '/saker/$id/bekreft/$offerId',
    who: 'ungdom',
    at: choosing((id, [first]) => `/saker/${id}/bekreft/${first}`),
    empty: null,
    breaks: null,
  },
  {
    name: 'choose-receipt',
    route: '/saker/$id/kvittering',
    who: 'familie',
    at: async (caller) => `/saker/${await decided(caller)}/kvittering`,
    empty: null,
    breaks: '**/v1/orders/*/choice/receipt',
  },
  {
    name: 'choose-receipt-proposed',
    route: '/saker/$id/kvittering',
    who: 'ungdom',
    at: choosing((id) => `/saker/${id}/kvittering`),
    empty: null,
    breaks: null,
  },
];
