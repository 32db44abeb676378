import type { PageCase } from '../pages';

export const openPages: PageCase[] = [
  { name: 'front', route: '/', who: null, at: '/', empty: null, breaks: null },
  { name: 'sign-in', route: '/logg-inn', who: null, at: '/logg-inn', empty: null, breaks: null },
  { name: 'accessibility', route: '/tilgjengelighet', who: null, at: '/tilgjengelighet', empty: null, breaks: null },
  { name: 'privacy', route: '/personvern', who: null, at: '/personvern', empty: null, breaks: null },
  { name: 'contact', route: '/kontakt', who: null, at: '/kontakt', empty: null, breaks: '**/v1/reference/districts' },
];
