import { languages } from '../../src/text/languages';
import { expectAccessible } from '../axe';
import { expectNoSideways, test, widths } from '../browser';
import { pages } from '../pages';
import { has, states, visit } from '../visit';

// The long form: every page × every language × every state × both widths.
for (const one of pages) {
  for (const language of languages) {
    for (const state of states.filter((s) => has(one, s))) {
      test(`${one.name} is accessible: ${state}, ${language}`, async ({ browser }) => {
        const page = await visit((o) => browser.newContext(o), one, state, language);
        for (const width of widths) {
          await page.setViewportSize({ width, height: 900 });
          await expectAccessible(page);
          await expectNoSideways(page);
        }
        await page.context().close();
      });
    }
  }
}
