import type { Caller, Schemas } from '../caller';
import type { PageCase } from '../pages';

type Order = Schemas['Order'];

/** under is a page of the first case that fits. */
function under(page: string, fits: (order: Order) => boolean) {
  return async (caller: Caller) => {
    const order = await caller.find<Order>('/v1/orders', fits);
    return `/bydel/saker/${order.id}${page}`;
  };
}

const may = (action: string) => (order: Order) => order.actions.includes(action);
const inState = (state: Order['state']) => (order: Order) => order.state === state;

/** report is the newest report of a case that has one. */
async function report(caller: Caller): Promise<string> {
  const { items } = await caller.get<{ items: Order[] }>('/v1/orders?state=started&limit=100');
  for (const { id } of items) {
    const reports = await caller.get<{ items: Schemas['Report'][] }>(`/v1/orders/${id}/reports`);
    const newest = reports.items[0];
    if (newest) return `/bydel/saker/${id}/rapporter/${newest.id}`;
  }
  throw new Error('no case has a report');
}

const who = 'saksbehandler';
const breaks = '**/v1/orders/*';
const form = { who, empty: null, breaks } as const;

export const casePages: PageCase[] = [
  { name: 'case', route: '/bydel/saker/$id', ...form, at: under('', inState('agreed')) },
  { name: 'case-contested', route: '/bydel/saker/$id', ...form, at: under('', may('resolve_objection')) },
  { name: 'case-ended', route: '/bydel/saker/$id', ...form, at: under('', inState('ended')) },
  { name: 'case-revise', route: '/bydel/saker/$id/rette', ...form, at: under('/rette', may('revise')) },
  {
    name: 'case-information',
    route: '/bydel/saker/$id/informasjon',
    ...form,
    at: under('/informasjon', may('information')),
  },
  {
    name: 'case-suitability',
    route: '/bydel/saker/$id/avklaring',
    ...form,
    at: under('/avklaring', (order) => may('suitability')(order) && order.round?.answer?.answer === 'accept'),
  },
  { name: 'case-call-off', route: '/bydel/saker/$id/avtale', ...form, at: under('/avtale', may('call_off')) },
  {
    name: 'case-objection',
    route: '/bydel/saker/$id/innvending',
    ...form,
    at: under('/innvending', may('resolve_objection')),
  },
  {
    name: 'case-paper',
    route: '/bydel/saker/$id/papir',
    ...form,
    at: under('/papir', (order) => may('register_paper')(order) && order.paper_form === null),
  },
  { name: 'case-paper-check', route: '/bydel/saker/$id/papir', ...form, at: under('/papir', may('confirm_paper')) },
  { name: 'case-handover', route: '/bydel/saker/$id/overfor', ...form, at: under('/overfor', may('handover')) },
  {
    name: 'case-password',
    route: '/bydel/saker/$id/passord/$accountId',
    ...form,
    at: async (caller) => {
      const { id } = await caller.find<Order>('/v1/orders', inState('agreed'));
      const { representatives } = await caller.get<Order>(`/v1/orders/${id}`);
      return `/bydel/saker/${id}/passord/${representatives?.find((one) => one.acts)?.account_id}`;
    },
  },
  { name: 'case-withdraw', route: '/bydel/saker/$id/trekk', ...form, at: under('/trekk', may('withdraw')) },
  { name: 'case-reopen', route: '/bydel/saker/$id/gjenapne', ...form, at: under('/gjenapne', may('reopen')) },
  { name: 'case-end', route: '/bydel/saker/$id/avslutt', ...form, at: under('/avslutt', may('end')) },
  {
    name: 'case-reports',
    route: '/bydel/saker/$id/rapporter',
    who,
    at: under('/rapporter', inState('started')),
    empty: { lists: ['**/v1/orders/*/reports**'] },
    breaks: '**/v1/orders/*/reports**',
  },
  {
    name: 'case-report',
    route: '/bydel/saker/$id/rapporter/$reportId',
    who,
    at: report,
    empty: null,
    breaks: '**/reports/*',
  },
  {
    name: 'case-plan',
    route: '/bydel/saker/$id/plan',
    ...form,
    at: under('/plan', inState('start_confirmed')),
    breaks: '**/pre-care-plan',
  },
  {
    name: 'case-offers',
    route: '/bydel/saker/$id/tilbud',
    who,
    at: under('/tilbud', inState('published')),
    empty: { lists: ['**/v1/orders/*/offers'] },
    breaks: '**/v1/orders/*/offers',
  },
];
