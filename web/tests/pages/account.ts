import type { PageCase } from '../pages';

export const accountPages: PageCase[] = [
  { name: 'account', route: '/konto', who: 'familie', at: '/konto', empty: null, breaks: null },
];
