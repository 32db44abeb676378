import type { PageCase } from '../pages';

export const districtPages: PageCase[] = [
  {
    name: 'district-work',
    route: '/bydel',
    who: 'saksbehandler',
    at: '/bydel',
    empty: { who: 'saksbehandler-tom' },
    breaks: '**/v1/worklist?*',
  },
  {
    name: 'district-cases',
    route: '/bydel/saker',
    who: 'saksbehandler',
    at: '/bydel/saker?hos=meg',
    empty: { who: 'saksbehandler-tom', at: '/bydel/saker?tilstand=withdrawn' },
    breaks: '**/v1/orders?*',
  },
  {
    name: 'district-decisions',
    route: '/bydel/vedtak',
    who: 'saksbehandler',
    at: '/bydel/vedtak',
    empty: { who: 'saksbehandler-tom' },
    breaks: '**/v1/worklist/empty-decisions?*',
  },
  {
    name: 'district-commitment',
    route: '/bydel/forpliktelser',
    who: 'leder',
    at: '/bydel/forpliktelser',
    empty: { who: 'leder', at: '/bydel/forpliktelser?fra=2024-01&til=2024-03' },
    breaks: '**/v1/statistics/commitment?*',
  },
];
