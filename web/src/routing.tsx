import { createRootRoute, createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { resume, session } from './api/session';
import { prepareReference } from './parts/reference';
import { NotFound } from './shell/NotFound';
import { OwnPages } from './shell/OwnPages';
import { Shell } from './shell/Shell';
import { loadPart, type Part } from './text/catalog';

/** root is the shell around every page. */
export const root = createRootRoute({ component: Shell, notFoundComponent: NotFound });

/**
 * signedIn stands above every page that needs somebody to be signed in. Whoever is not goes to the sign-in page and comes
 * back to the same address. Which data the page may show is the server's to say, never the address's.
 */
export const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signed-in',
  component: OwnPages,
  beforeLoad: async ({ location }) => {
    await resume();
    if (session.get().status === 'out') throw redirect({ to: '/logg-inn', search: { til: location.href } });
  },
});

/** Load imports the file of one page, which exports it as Page. */
type Load = () => Promise<{ Page: ComponentType }>;

/** Parts that speak of cases: they share the words of every party about one, in the part `case`. */
const ofCases: Part[] = ['family', 'choose', 'casework', 'draft', 'district', 'provider'];

/**
 * lazily is what every route needs to fetch its page, the messages of its parts and, where cases are spoken of, the words
 * of the codes only when it is opened.
 */
export function lazily(parts: Part | Part[], load: Load) {
  const named = [parts].flat();
  const ofCase = named.some((part) => ofCases.includes(part));
  const needed = ofCase ? [...named, 'case' as const] : named;
  const loader = () => Promise.all([...needed.map(loadPart), ofCase ? prepareReference() : null]);
  return { component: lazyRouteComponent(load, 'Page'), loader };
}

/**
 * known makes a page see only the search parameters its own validator lets through: the router hands the raw ones on
 * beside them, so what is not understood must be emptied by name.
 */
export function known<Search extends object>(validate: (raw: Record<string, unknown>) => Search) {
  return (raw: Record<string, unknown>): Search => ({
    ...Object.fromEntries(Object.keys(raw).map((name) => [name, undefined])),
    ...validate(raw),
  });
}
