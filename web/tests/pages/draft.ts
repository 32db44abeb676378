import type { Caller, Schemas } from '../caller';
import type { PageCase } from '../pages';

/** The caseworker's draft that lacks the most, or the fullest one. */
async function draft(caller: Caller, lacking: boolean): Promise<string> {
  const fits = (order: Schemas['Order']) =>
    order.caseworker.id === caller.me.id && (lacking ? order.missing.length > 5 : order.missing.length === 0);
  const { id } = await caller.find<Schemas['Order']>('/v1/orders?state=draft', fits);
  return `/bydel/saker/${id}/utkast`;
}

const tasks = ['personen', 'representanter', 'vedtaket', 'omfang', 'behov', 'tid-og-transport', 'samtykke'];
const reading = '**/v1/orders/*';

export const draftPages: PageCase[] = [
  {
    name: 'draft-new',
    route: '/bydel/saker/ny',
    who: 'saksbehandler',
    at: '/bydel/saker/ny',
    empty: null,
    breaks: null,
  },
  {
    name: 'draft-tasks',
    route: '/bydel/saker/$id/utkast',
    who: 'saksbehandler',
    at: (caller) => draft(caller, true),
    empty: null,
    breaks: reading,
  },
  ...tasks.map(
    (task): PageCase => ({
      name: `draft-${task}`,
      route: '/bydel/saker/$id/utkast/$del',
      who: 'saksbehandler',
      at: async (caller) => `${await draft(caller, false)}/${task}`,
      empty: null,
      breaks: task === 'personen' ? reading : null,
    }),
  ),
  {
    name: 'draft-account',
    route: '/bydel/saker/$id/utkast/ny-konto',
    who: 'saksbehandler',
    at: async (caller) => `${await draft(caller, true)}/ny-konto`,
    empty: null,
    breaks: reading,
  },
  {
    name: 'draft-review',
    route: '/bydel/saker/$id/utkast/se-over',
    who: 'saksbehandler',
    at: async (caller) => `${await draft(caller, false)}/se-over`,
    empty: null,
    breaks: reading,
  },
  {
    name: 'draft-review-lacking',
    route: '/bydel/saker/$id/utkast/se-over',
    who: 'saksbehandler',
    at: async (caller) => `${await draft(caller, true)}/se-over`,
    empty: null,
    breaks: null,
  },
];
