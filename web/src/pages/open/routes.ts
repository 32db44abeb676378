import { createRoute } from '@tanstack/react-router';
import { known, lazily, root } from '../../routing';
import { contactSearch } from './contact-search';
import { providersSearch } from './providers-search';

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
    validateSearch: known(til),
    ...lazily('open', () => import('./SignIn')),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/slik-virker-det',
    ...lazily('guide', () => import('./HowItWorks')),
  }),
  createRoute({ getParentRoute: () => root, path: '/lettlest', ...lazily('guide', () => import('./EasyRead')) }),
  createRoute({
    getParentRoute: () => root,
    path: '/leverandorer',
    validateSearch: known(providersSearch),
    ...lazily('open', () => import('./Providers')),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/leverandorer/$id',
    ...lazily('open', () => import('./Provider')),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/tilgjengelighet',
    ...lazily('guide', () => import('./Accessibility')),
  }),
  createRoute({ getParentRoute: () => root, path: '/personvern', ...lazily('guide', () => import('./Privacy')) }),
  createRoute({
    getParentRoute: () => root,
    path: '/kontakt',
    validateSearch: known(contactSearch),
    ...lazily('open', () => import('./Contact')),
  }),
] as const;
