import { createRoute } from '@tanstack/react-router';
import { lazily, root } from '../../routing';

/** Where to go after signing in: an address of this client, never of another. */
function til(search: Record<string, unknown>): { til?: string } {
  const value = search.til;
  return typeof value === 'string' && /^\/(?!\/)/.test(value) ? { til: value } : {};
}

export const openRoutes = [
  createRoute({ getParentRoute: () => root, path: '/', ...lazily('open', () => import('./Front')) }),
  createRoute({
    getParentRoute: () => root,
    path: '/logg-inn',
    validateSearch: til,
    ...lazily('open', () => import('./SignIn')),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/tilgjengelighet',
    ...lazily('open', () => import('./Accessibility')),
  }),
  createRoute({ getParentRoute: () => root, path: '/personvern', ...lazily('open', () => import('./Privacy')) }),
  createRoute({ getParentRoute: () => root, path: '/kontakt', ...lazily('open', () => import('./Contact')) }),
] as const;
