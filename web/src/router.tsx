import { createRouter } from '@tanstack/react-router';
import { accountRoutes } from './pages/account/routes';
import { caseRoutes } from './pages/district/case/routes';
import { draftRoutes } from './pages/district/draft/routes';
import { districtRoutes } from './pages/district/routes';
import { chooseRoutes } from './pages/family/choose-routes';
import { familyRoutes } from './pages/family/routes';
import { openRoutes } from './pages/open/routes';
import { ownerRoutes } from './pages/owner/routes';
import { providerRoutes } from './pages/provider/routes';
import { root, signedIn } from './routing';
import { BrokenPage } from './shell/BrokenPage';

const tree = root.addChildren([
  ...openRoutes,
  signedIn.addChildren([
    ...accountRoutes,
    ...familyRoutes,
    ...chooseRoutes,
    ...districtRoutes,
    ...caseRoutes,
    ...draftRoutes,
    ...providerRoutes,
    ...ownerRoutes,
  ]),
]);

/** router knows every address of the client. The addresses are bokmål, ASCII and stable. */
export const router = createRouter({
  routeTree: tree,
  scrollRestoration: true,
  defaultErrorComponent: BrokenPage,
  defaultPreload: 'intent',
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
