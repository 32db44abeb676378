import { createRoute } from '@tanstack/react-router';
import { commitmentSearch } from '../../parts/commitment/period';
import { lazily, signedIn } from '../../routing';
import { groupings } from './groupings';

export const districtRoutes = [
  createRoute({
    getParentRoute: () => signedIn,
    path: '/bydel/forpliktelser',
    validateSearch: commitmentSearch(groupings),
    ...lazily(['district', 'commitment'], () => import('./Commitment')),
  }),
] as const;
