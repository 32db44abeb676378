import { createRoute } from '@tanstack/react-router';
import { lazily, signedIn } from '../../routing';

/** The family's way to a choice: whom for, the list, one offer, several side by side, the check before sending, the receipt. */
export const chooseRoutes = [
  createRoute({
    getParentRoute: () => signedIn,
    path: '/velg-person',
    ...lazily('choose', () => import('./choose/Person')),
  }),
] as const;
