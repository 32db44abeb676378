import type { Caller } from './caller';
import { accountPages } from './pages/account';
import { casePages } from './pages/case';
import { choosePages } from './pages/choose';
import { districtPages } from './pages/district';
import { draftPages } from './pages/draft';
import { familyPages } from './pages/family';
import { openPages } from './pages/open';
import { ownerPages } from './pages/owner';
import { providerPages } from './pages/provider';
import type { Login } from './setting';

/**
 * PageCase is one page as axe, the pictures and the other walks visit it. A test names every route of the client that has
 * no line here.
 */
export interface PageCase {
  /** What the picture is called. */
  name: string;
  /** The route as routes.ts writes it, such as /saker/$id. */
  route: string;
  /** Who looks; null is nobody. */
  who: Login | null;
  /** The address; with ids in it, a function that finds them as that person. */
  at: string | ((caller: Caller) => Promise<string>);
  /**
   * How the page looks with nothing on it: somebody else looks, or the lists named are answered empty. `null`: the page
   * has no such state (a form, one case).
   */
  empty: { who: Login; at?: string } | { lists: string[] } | null;
  /**
   * Which reading fails in the error state, as a glob on the API's path (`**\/v1/orders/*`); null for pages that read nothing.
   */
  breaks: string | null;
}

/** pages is every page there is. */
export const pages: PageCase[] = [
  ...openPages,
  ...accountPages,
  ...choosePages,
  ...familyPages,
  ...districtPages,
  ...draftPages,
  ...casePages,
  ...providerPages,
  ...ownerPages,
];
