import { createRoute } from '@tanstack/react-router';
import { lazily, signedIn } from '../../routing';

/** One's own account, and for managers those of their party. */
export const accountRoutes = [
  createRoute({ getParentRoute: () => signedIn, path: '/konto', ...lazily('account', () => import('./Account')) }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/konto/passord',
    ...lazily('account', () => import('./MyPassword')),
  }),
  createRoute({ getParentRoute: () => signedIn, path: '/brukere', ...lazily('account', () => import('./People')) }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/brukere/ny',
    ...lazily('account', () => import('./NewPerson')),
  }),
  createRoute({ getParentRoute: () => signedIn, path: '/brukere/$id', ...lazily('account', () => import('./Person')) }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/brukere/$id/passord',
    ...lazily('account', () => import('./Password')),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/brukere/$id/steng',
    ...lazily('account', () => import('./Close')),
  }),
] as const;
