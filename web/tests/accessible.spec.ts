import { languages } from '../src/text/languages';
import { expectAccessible } from './axe';
import { expect, expectNoFaults, expectNoSideways, test, widths } from './browser';
import { pages } from './pages';
import { has, states, visit } from './visit';

// Every page in every state it has, at both widths; the languages take turns, so that each sees every kind of page.
let turn = 0;
for (const one of pages) {
  for (const state of states.filter((s) => has(one, s))) {
    const language = languages[turn++ % languages.length] ?? 'nb';
    test(`${one.name} is accessible: ${state}, ${language}`, async ({ browser }) => {
      const page = await visit((o) => browser.newContext(o), one, state, language);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(page.locator('h1')).toHaveCount(1);
      await expect(page).toHaveTitle(/ – Pusterom$/);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        await expectAccessible(page);
        await expectNoSideways(page);
      }
      expectNoFaults(page);
      await page.context().close();
    });
  }
}
