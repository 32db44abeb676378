import { test, widths } from '../browser';
import { pages } from '../pages';
import { visit } from '../visit';

// A picture of every page at both widths, in pictures/. The window is made as high as the page first, so that what sticks
// to its edge does not land in the middle.
for (const one of pages) {
  test(`picture of ${one.name}`, async ({ browser }) => {
    const page = await visit((o) => browser.newContext(o), one, 'filled', 'nb');
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      await page.setViewportSize({ width, height: Math.max(900, height) });
      await page.screenshot({ path: `pictures/${one.name}-${width}.png` });
    }
    await page.context().close();
  });
}
