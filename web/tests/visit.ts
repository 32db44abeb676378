import type { BrowserContext, Page } from '@playwright/test';
import type { Language } from '../src/text/languages';
import { settled, visitor } from './browser';
import { Caller } from './caller';
import type { PageCase } from './pages';
import type { Login } from './setting';

/** The states a page is looked at in. */
export const states = ['filled', 'empty', 'error'] as const;
export type State = (typeof states)[number];

/** has tells whether a page has a state. */
export function has(page: PageCase, state: State): boolean {
  if (state === 'empty') return page.empty !== null;
  return state === 'filled' || page.breaks !== null;
}

type NewContext = (options: object) => Promise<BrowserContext>;

/** visit opens a page in one of its states and waits until it stands. */
export async function visit(newContext: NewContext, one: PageCase, state: State, language: Language): Promise<Page> {
  const { who, at } = await viewOf(one, state);
  const page = await visitor(newContext, who, { language });
  if (state === 'empty' && one.empty && 'lists' in one.empty) await answerEmpty(page, one.empty.lists);
  if (state === 'error' && one.breaks) await refuse(page, one.breaks);
  await page.goto(at);
  await settled(page);
  return page;
}

async function viewOf(one: PageCase, state: State): Promise<{ who: Login | null; at: string }> {
  if (state === 'empty' && one.empty && 'who' in one.empty) {
    return { who: one.empty.who, at: one.empty.at ?? (typeof one.at === 'string' ? one.at : '/') };
  }
  if (typeof one.at === 'string') return { who: one.who, at: one.at };
  if (one.who === null) throw new Error(`${one.name} needs somebody to find its address`);
  return { who: one.who, at: await one.at(await Caller.as(one.who)) };
}

/** Lists that exist and hold nothing: the real answer with its items taken out. */
async function answerEmpty(page: Page, lists: string[]): Promise<void> {
  for (const list of lists) {
    await page.route(list, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, json: { ...(await response.json()), items: [], next: null } });
    });
  }
}

/** A refusal rather than a fault, which would be tried again twice before the page says so; the words are the same. */
async function refuse(page: Page, what: string): Promise<void> {
  const problem = {
    type: 'about:blank',
    title: 'Noe gikk galt hos oss',
    status: 418,
    detail: 'Prøv igjen om litt.',
    instance: '',
    code: 'internal',
    rule: null,
    errors: [],
  };
  await page.route(what, (route) =>
    route.fulfill({ status: 418, contentType: 'application/problem+json', body: JSON.stringify(problem) }),
  );
}
