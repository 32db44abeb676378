import type { Caller, Schemas } from '../caller';
import type { PageCase } from '../pages';

type Assignment = Schemas['Assignment'];

const all = '/v1/assignments';
const one = '**/v1/assignments/*';

/** assigned finds an assignment that fits, and the address of one of its pages. */
function assigned(fits: (a: Assignment) => boolean, part = ''): (caller: Caller) => Promise<string> {
  return async (caller) => `/leverandor/oppdrag/${(await caller.find<Assignment>(all, fits)).id}${part}`;
}

/** may finds an assignment whose next step is this one. */
function may(action: string, part = ''): (caller: Caller) => Promise<string> {
  return assigned((a) => a.actions.includes(action), part);
}

/** owing finds an assignment beside which something of a kind is owed. */
function owing(kind: Schemas['WorklistTask']['kind']): (caller: Caller) => Promise<string> {
  return async (caller) => {
    const { tasks } = await caller.get<Schemas['Worklist']>('/v1/worklist');
    const task = tasks.find((one) => one.kind === kind);
    if (!task) throw new Error(`${caller.me.login}: no ${kind}`);
    return `/leverandor/oppdrag/${task.id}`;
  };
}

/** planned finds an agreed assignment by its plan. */
function planned(fits: (plan: Schemas['PreCarePlan']) => boolean, part: string): (caller: Caller) => Promise<string> {
  return async (caller) => {
    const { items } = await caller.get<{ items: Assignment[] }>(`${all}?limit=100`);
    for (const { id } of items.filter((a) => a.agreement_date !== null)) {
      const plan = await caller.get<Schemas['PreCarePlan']>(`/v1/assignments/${id}/pre-care-plan`);
      if (fits(plan)) return `/leverandor/oppdrag/${id}/plan${part}`;
    }
    throw new Error(`${caller.me.login}: no plan fits`);
  };
}

/** reported finds a report with this status. */
function reported(status: Schemas['Report']['status'], part = ''): (caller: Caller) => Promise<string> {
  return async (caller) => {
    const { items } = await caller.get<{ items: Assignment[] }>(`${all}?limit=100`);
    for (const { id } of items.filter((a) => a.started_on !== null)) {
      const reports = await caller.get<Schemas['ReportPage']>(`/v1/assignments/${id}/reports`);
      const report = reports.items.find((r) => r.status === status);
      if (report) return `/leverandor/oppdrag/${id}/rapporter/${report.id}${part}`;
    }
    throw new Error(`${caller.me.login}: no ${status} report`);
  };
}

/** ownOffer is the address of a page of the provider's first offer. */
function ownOffer(part = ''): (caller: Caller) => Promise<string> {
  return async (caller) => {
    const provider = await caller.get<Schemas['Provider']>(`/v1/providers/${caller.me.party.id}`);
    return `/leverandor/tilbud/${provider.offers[0]?.id}${part}`;
  };
}

/** What a provider does with its assignments. */
const assignments: PageCase[] = [
  {
    name: 'provider-worklist',
    route: '/leverandor',
    who: 'koordinator',
    at: '/leverandor',
    empty: { who: 'koordinator-tom' },
    breaks: '**/v1/worklist?*',
  },
  {
    name: 'assignments',
    route: '/leverandor/oppdrag',
    who: 'koordinator',
    at: '/leverandor/oppdrag',
    empty: { who: 'koordinator-tom' },
    breaks: '**/v1/assignments?*',
  },
  {
    name: 'assignments-ended',
    route: '/leverandor/oppdrag',
    who: 'koordinator',
    at: '/leverandor/oppdrag?vis=avsluttede',
    empty: { who: 'koordinator-tom', at: '/leverandor/oppdrag?vis=avsluttede' },
    breaks: null,
  },
  {
    name: 'assignment-owed',
    route: '/leverandor/oppdrag/$id',
    who: 'koordinator',
    at: owing('report_due'),
    empty: null,
    breaks: null,
  },
  {
    name: 'assignment-chosen',
    route: '/leverandor/oppdrag/$id',
    who: 'koordinator',
    at: assigned((a) => a.actions.includes('answer') && a.answer === null),
    empty: null,
    breaks: one,
  },
  {
    name: 'assignment-confirmed',
    route: '/leverandor/oppdrag/$id',
    who: 'koordinator',
    at: may('start'),
    empty: null,
    breaks: null,
  },
  {
    name: 'assignment-answer',
    route: '/leverandor/oppdrag/$id/svar',
    who: 'koordinator',
    at: may('answer', '/svar'),
    empty: null,
    breaks: one,
  },
  {
    name: 'assignment-call-off',
    route: '/leverandor/oppdrag/$id/avtale',
    who: 'koordinator',
    at: may('sign_call_off', '/avtale'),
    empty: null,
    breaks: '**/v1/assignments/*/call-off',
  },
  {
    name: 'assignment-start-date',
    route: '/leverandor/oppdrag/$id/oppstart',
    who: 'koordinator',
    at: may('start_date', '/oppstart'),
    empty: null,
    breaks: one,
  },
  {
    name: 'assignment-started',
    route: '/leverandor/oppdrag/$id/startet',
    who: 'koordinator',
    at: may('start', '/startet'),
    empty: null,
    breaks: one,
  },
];

/** What stands beside an assignment: the plan before the start, and the reports after it. */
const besides: PageCase[] = [
  {
    name: 'assignment-plan',
    route: '/leverandor/oppdrag/$id/plan',
    who: 'koordinator',
    at: planned(({ visits }) => visits.some((v) => v.status === 'held'), ''),
    empty: null,
    breaks: '**/v1/assignments/*/pre-care-plan',
  },
  {
    name: 'assignment-plan-empty',
    route: '/leverandor/oppdrag/$id/plan',
    who: 'koordinator',
    at: planned(({ version }) => version === 0, ''),
    empty: null,
    breaks: null,
  },
  {
    name: 'assignment-plan-edit',
    route: '/leverandor/oppdrag/$id/plan/endre',
    who: 'koordinator',
    at: planned(({ visits }) => visits.some((v) => v.wish !== null), '/endre'),
    empty: null,
    breaks: '**/v1/assignments/*/pre-care-plan',
  },
  {
    name: 'assignment-visit',
    route: '/leverandor/oppdrag/$id/plan/besok/$visit',
    who: 'koordinator',
    at: planned(({ visits }) => visits[0]?.status === 'held', '/besok/1'),
    empty: null,
    breaks: '**/v1/assignments/*/pre-care-plan',
  },
  {
    name: 'assignment-reports',
    route: '/leverandor/oppdrag/$id/rapporter',
    who: 'koordinator',
    at: may('open_report', '/rapporter'),
    empty: { lists: ['**/v1/assignments/*/reports?*'] },
    breaks: '**/v1/assignments/*/reports?*',
  },
  {
    name: 'assignment-report-draft',
    route: '/leverandor/oppdrag/$id/rapporter/$reportId',
    who: 'koordinator',
    at: reported('draft'),
    empty: null,
    breaks: '**/v1/assignments/*/reports/*',
  },
  {
    name: 'assignment-report-check',
    route: '/leverandor/oppdrag/$id/rapporter/$reportId',
    who: 'koordinator',
    at: reported('draft', '?steg=sjekk'),
    empty: null,
    breaks: null,
  },
  {
    name: 'assignment-report-returned',
    route: '/leverandor/oppdrag/$id/rapporter/$reportId',
    who: 'koordinator',
    at: reported('returned'),
    empty: null,
    breaks: null,
  },
  {
    name: 'assignment-report-receipt',
    route: '/leverandor/oppdrag/$id/rapporter/$reportId',
    who: 'koordinator',
    at: reported('acknowledged'),
    empty: null,
    breaks: null,
  },
];

/** The provider's own offers and places; the description is the manager's alone. */
const offers: PageCase[] = [
  {
    name: 'provider-offers',
    route: '/leverandor/tilbud',
    who: 'daglig-leder',
    at: '/leverandor/tilbud',
    empty: null,
    breaks: '**/v1/providers/*',
  },
  {
    name: 'provider-offer',
    route: '/leverandor/tilbud/$id',
    who: 'koordinator',
    at: ownOffer(),
    empty: null,
    breaks: '**/v1/offers/*',
  },
  {
    name: 'provider-offer-description',
    route: '/leverandor/tilbud/$id/beskrivelse',
    who: 'daglig-leder',
    at: ownOffer('/beskrivelse'),
    empty: null,
    breaks: '**/v1/offers/*',
  },
];

export const providerPages: PageCase[] = [...assignments, ...besides, ...offers];
