import { createRoute } from '@tanstack/react-router';
import { lazily, signedIn } from '../../routing';

export const accountRoutes = [
  createRoute({ getParentRoute: () => signedIn, path: '/konto', ...lazily('account', () => import('./Account')) }),
] as const;
