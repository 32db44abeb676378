import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import type { Language } from '../src/text/languages';
import { address, type Login, password } from './setting';

/** The widths everything must work at: a laptop, and the narrowest screen WCAG asks for (1.4.10). */
export const widths = [1280, 320] as const;

/** visitor opens a browser of its own for one person: signed in through the API's cookie, in one language, at one width. */
export async function visitor(
  newContext: (options: object) => Promise<BrowserContext>,
  who: Login | string | null,
  { width = 1280, language = 'nb' }: { width?: number; language?: Language } = {},
): Promise<Page> {
  const context = await newContext({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
  await context.addInitScript(
    ([chosen, signedIn]) => {
      localStorage.setItem('pusterom-language', chosen as string);
      if (signedIn) localStorage.setItem('pusterom-signed-in', 'yes');
    },
    [language, who !== null] as const,
  );
  if (who !== null) {
    const response = await context.request.post(`${address}/v1/sessions`, {
      data: { login: who, password, cookie: true },
    });
    expect(response.status(), `sign in as ${who}`).toBe(201);
  }
  const page = await context.newPage();
  watch(page);
  return page;
}

/** Faults that a person would not see but that are faults: errors in the console, requests to other hosts. */
const faults = new WeakMap<Page, string[]>();

function watch(page: Page): void {
  const seen: string[] = [];
  faults.set(page, seen);
  page.on('pageerror', (error) => seen.push(`page error: ${error.message}`));
  page.on('console', (message) => {
    // The browser itself writes a line for every answer that is no success; those are the tests' own doing.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) seen.push(message.text());
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol !== 'data:' && url.protocol !== 'blob:' && url.origin !== address)
      seen.push(`foreign host: ${url.origin}`);
  });
}

/** expectNoFaults fails when the console or the network saw what nobody should. */
export function expectNoFaults(page: Page): void {
  expect(faults.get(page) ?? []).toEqual([]);
}

/** settled waits until the page has its heading and nothing is on its way. */
export async function settled(page: Page): Promise<void> {
  await expect(page.locator('main h1')).toBeVisible();
  await expect(page.locator('.waiting')).toHaveCount(0);
  await page.evaluate(() => document.fonts.ready);
}

/** expectNoSideways fails when the page is wider than its window. */
export async function expectNoSideways(page: Page): Promise<void> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(over, 'pixels that the page is too wide').toBeLessThanOrEqual(0);
}

export { expect };
export const test = base;
