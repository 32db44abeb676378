import { createRoute } from '@tanstack/react-router';
import { known, lazily, signedIn } from '../../routing';
import { type Deed, isDeed } from './case/address';

/** Whose cases: the id of that person's oldest case, so that no name stands in an address. */
function person(search: Record<string, unknown>): { person?: string } {
  return typeof search.person === 'string' ? { person: search.person } : {};
}

/** What has just been done, for the page to say. */
function done(search: Record<string, unknown>): { gjort?: Deed } {
  return isDeed(search.gjort) ? { gjort: search.gjort } : {};
}

/** For which visit another date is wished. */
function visit(search: Record<string, unknown>): { besok?: number } {
  const number = Number(search.besok);
  return Number.isInteger(number) && number > 0 ? { besok: number } : {};
}

/** The family's cases, and what there is to see and do in each after the choice. */
export const familyRoutes = [
  createRoute({
    getParentRoute: () => signedIn,
    path: '/saker',
    validateSearch: known(person),
    ...lazily('family', () => import('./Cases')),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/saker/$id',
    validateSearch: known(done),
    ...lazily(['family', 'trail'], () => import('./case/Hub')),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/saker/$id/samtykke',
    ...lazily(['family', 'choose'], () => import('./case/Consent')),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/saker/$id/samtykke/nei',
    ...lazily('family', () => import('./case/Refuse')),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/saker/$id/innvending',
    ...lazily('family', () => import('./case/Objection')),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/saker/$id/trekk',
    ...lazily('family', () => import('./case/Withdraw')),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/saker/$id/plan',
    validateSearch: known(visit),
    ...lazily('family', () => import('./case/Plan')),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/saker/$id/oppstart',
    ...lazily('family', () => import('./case/Start')),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/saker/$id/senere-oppstart',
    ...lazily('family', () => import('./case/LaterStart')),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/saker/$id/rapporter',
    ...lazily('family', () => import('./case/Reports')),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/saker/$id/historikk',
    ...lazily(['family', 'trail'], () => import('./case/History')),
  }),
] as const;
