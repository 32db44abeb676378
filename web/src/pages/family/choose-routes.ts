import { createRoute } from '@tanstack/react-router';
import { known, lazily, signedIn } from '../../routing';
import { confirmSearch, listSearch } from './choose/search';

/** The family's way to a choice: whom for, the list, one offer, several side by side, the check before sending, the receipt. */
export const chooseRoutes = [
  createRoute({
    getParentRoute: () => signedIn,
    path: '/velg-person',
    ...lazily('choose', () => import('./choose/Person')),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/saker/$id/velg',
    validateSearch: known(listSearch),
    ...lazily('choose', () => import('./choose/List')),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/saker/$id/leverandor/$offerId',
    validateSearch: known(listSearch),
    ...lazily('choose', () => import('./choose/Profile')),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/saker/$id/sammenlign',
    validateSearch: known(listSearch),
    ...lazily('choose', () => import('./choose/Compare')),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/saker/$id/bekreft/$offerId',
    validateSearch: known(confirmSearch),
    ...lazily('choose', () => import('./choose/Confirm')),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/saker/$id/kvittering',
    ...lazily('choose', () => import('./choose/Receipt')),
  }),
] as const;
