import { createRoute } from '@tanstack/react-router';
import { known, lazily, signedIn } from '../../routing';
import { assignmentFilter, reportStep } from './filters';

/** The pages of a provider: what is to be done, its assignments, its offers and places. */
export const providerRoutes = [
  createRoute({
    getParentRoute: () => signedIn,
    path: '/leverandor',
    ...lazily('provider', () => import('./Worklist')),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/leverandor/oppdrag',
    validateSearch: known(assignmentFilter),
    ...lazily('provider', () => import('./Assignments')),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/leverandor/oppdrag/$id',
    ...lazily(['provider', 'trail'], () => import('./Assignment')),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/leverandor/oppdrag/$id/svar',
    ...lazily('provider', () => import('./Answer')),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/leverandor/oppdrag/$id/avtale',
    ...lazily('provider', () => import('./CallOff')),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/leverandor/oppdrag/$id/oppstart',
    ...lazily('provider', () => import('./StartDate')),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/leverandor/oppdrag/$id/startet',
    ...lazily('provider', () => import('./Started')),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/leverandor/oppdrag/$id/plan',
    ...lazily('provider', () => import('./Plan')),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/leverandor/oppdrag/$id/plan/endre',
    ...lazily('provider', () => import('./PlanEdit')),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/leverandor/oppdrag/$id/plan/besok/$visit',
    ...lazily('provider', () => import('./VisitHeld')),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/leverandor/oppdrag/$id/rapporter',
    ...lazily('provider', () => import('./Reports')),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/leverandor/oppdrag/$id/rapporter/$reportId',
    validateSearch: known(reportStep),
    ...lazily('provider', () => import('./Report')),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/leverandor/tilbud',
    ...lazily('provider', () => import('./Offers')),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/leverandor/tilbud/$id',
    ...lazily('provider', () => import('./Offer')),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/leverandor/tilbud/$id/beskrivelse',
    ...lazily('provider', () => import('./OfferFacts')),
  }),
] as const;
