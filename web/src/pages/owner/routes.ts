import { createRoute } from '@tanstack/react-router';
import { commitmentSearch } from '../../parts/commitment/period';
import { known, lazily, signedIn } from '../../routing';
import { groupings } from './groupings';

/** The pages of the agreement's owner: agreements, places, the register and the figures; and the auditor's way into one case. */
export const ownerRoutes = [
  createRoute({ getParentRoute: () => signedIn, path: '/avtale', ...lazily('owner', () => import('./Agreements')) }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/avtale/ny',
    ...lazily('owner', () => import('./NewAgreement')),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/avtale/register',
    ...lazily('owner', () => import('./Register')),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/avtale/statistikk',
    validateSearch: known(commitmentSearch(groupings)),
    ...lazily(['owner', 'commitment'], () => import('./Statistics')),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/avtale/sak',
    ...lazily('owner', () => import('./audit/FindCase')),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/avtale/sak/$id',
    ...lazily(['owner', 'trail', 'case'], () => import('./audit/AuditCase')),
  }),
  createRoute({ getParentRoute: () => signedIn, path: '/avtale/$id', ...lazily('owner', () => import('./Agreement')) }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/avtale/$id/endre',
    ...lazily('owner', () => import('./EditAgreement')),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/avtale/$id/ny-plass',
    ...lazily('owner', () => import('./NewPlace')),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/avtale/$id/plass/$placeId',
    ...lazily('owner', () => import('./MovePlace')),
  }),
] as const;
