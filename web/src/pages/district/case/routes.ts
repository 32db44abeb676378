import { createRoute } from '@tanstack/react-router';
import { known, lazily, signedIn } from '../../../routing';
import type { Part } from '../../../text/catalog';
import { doneSearch } from './done';

/** The words of these pages; the case file brings its own. */
const parts: Part[] = ['casework', 'trail'];

export const caseRoutes = [
  createRoute({
    getParentRoute: () => signedIn,
    path: '/bydel/saker/$id',
    validateSearch: known(doneSearch),
    ...lazily(parts, () => import('./CasePage')),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/bydel/saker/$id/rette',
    ...lazily(parts, () => import('./Revise')),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/bydel/saker/$id/informasjon',
    ...lazily(parts, () => import('./Inform')),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/bydel/saker/$id/avklaring',
    ...lazily(parts, () => import('./Conclude')),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/bydel/saker/$id/avtale',
    ...lazily(parts, () => import('./CallOff')),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/bydel/saker/$id/innvending',
    ...lazily(parts, () => import('./Resolve')),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/bydel/saker/$id/papir',
    ...lazily(parts, () => import('./Paper')),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/bydel/saker/$id/overfor',
    ...lazily(parts, () => import('./HandOver')),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/bydel/saker/$id/passord/$accountId',
    ...lazily(parts, () => import('./GivePassword')),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/bydel/saker/$id/trekk',
    ...lazily(parts, () => import('./Withdraw')),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/bydel/saker/$id/gjenapne',
    ...lazily(parts, () => import('./Reopen')),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/bydel/saker/$id/avslutt',
    ...lazily(parts, () => import('./End')),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/bydel/saker/$id/rapporter',
    validateSearch: known(doneSearch),
    ...lazily(parts, () => import('./Reports')),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/bydel/saker/$id/rapporter/$reportId',
    ...lazily(parts, () => import('./Report')),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/bydel/saker/$id/plan',
    ...lazily(parts, () => import('./Plan')),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/bydel/saker/$id/tilbud',
    ...lazily(parts, () => import('./Offers')),
  }),
] as const;
