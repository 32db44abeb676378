import { createRoute } from '@tanstack/react-router';
import { commitmentSearch } from '../../parts/commitment/period';
import { known, lazily, signedIn } from '../../routing';
import { groupings } from './groupings';
import { workSearch } from './inbox/work';
import { caseSearch } from './search/search';

/** The district's lists: what waits for it, all its cases, decisions without a start, the four months. */
export const districtRoutes = [
  createRoute({
    getParentRoute: () => signedIn,
    path: '/bydel',
    validateSearch: known(workSearch),
    ...lazily('district', () => import('./Work')),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/bydel/saker',
    validateSearch: known(caseSearch),
    ...lazily('district', () => import('./Cases')),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/bydel/vedtak',
    ...lazily('district', () => import('./EmptyDecisions')),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/bydel/forpliktelser',
    validateSearch: known(commitmentSearch(groupings)),
    ...lazily('commitment', () => import('./Commitment')),
  }),
] as const;
