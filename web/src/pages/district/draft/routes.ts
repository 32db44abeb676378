import { createRoute } from '@tanstack/react-router';
import { known, lazily, signedIn } from '../../../routing';
import { backSearch } from './back';

/** The pages on which a district makes an order and publishes it. */
export const draftRoutes = [
  createRoute({
    getParentRoute: () => signedIn,
    path: '/bydel/saker/ny',
    ...lazily('draft', () => import('./New')),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/bydel/saker/$id/utkast',
    ...lazily('draft', () => import('./TaskList')),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/bydel/saker/$id/utkast/ny-konto',
    ...lazily('draft', () => import('./NewAccount')),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/bydel/saker/$id/utkast/se-over',
    ...lazily('draft', () => import('./Review')),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/bydel/saker/$id/utkast/$del',
    validateSearch: known(backSearch),
    ...lazily('draft', () => import('./TaskPage')),
  }),
] as const;
