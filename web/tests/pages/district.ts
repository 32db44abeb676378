import type { PageCase } from '../pages';

export const districtPages: PageCase[] = [
  {
    name: 'commitment',
    route: '/bydel/forpliktelser',
    who: 'leder',
    at: '/bydel/forpliktelser',
    empty: { who: 'leder', at: '/bydel/forpliktelser?fra=2024-01&til=2024-03' },
    breaks: '**/v1/statistics/commitment?*',
  },
];
