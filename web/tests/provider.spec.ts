import type { Browser, Page } from '@playwright/test';
import { expect, expectNoFaults, expectNoSideways, settled, test, visitor } from './browser';
import { Caller, type Schemas } from './caller';
import { mouse, open } from './hand';

// What a coordinator meets between two telephone calls: what comes first, what is said to families, what is over.

const enter = (browser: Browser, who: string, width = 1280) => visitor((o) => browser.newContext(o), who, { width });
const button = (page: Page, name: string | RegExp) => page.getByRole('main').getByRole('button', { name });
const link = (page: Page, name: string | RegExp) => page.getByRole('main').getByRole('link', { name });

/** task finds what the coordinator owes of a kind. */
async function task(kind: Schemas['WorklistTask']['kind']): Promise<Schemas['WorklistTask']> {
  const { tasks } = await (await Caller.as('koordinator')).get<Schemas['Worklist']>('/v1/worklist');
  const found = tasks.find((one) => one.kind === kind);
  if (!found) throw new Error(`nothing of the kind ${kind} is owed`);
  return found;
}

for (const [kind, words, next, lands] of [
  ['report_due', /^Send inn rapporten for /, 'Gå til rapporten', /\/rapporter$/],
  ['report_returned', /^Rett rapporten for /, 'Gå til rapporten', /\/rapporter$/],
  ['pre_care_plan', 'Lag planen for å bli kjent', 'Lag planen', /\/plan\/endre$/],
] as const) {
  test(`the page of an assignment begins with what is owed beside it: ${kind}`, async ({ browser }) => {
    const owed = await task(kind);
    const page = await enter(browser, 'koordinator', 320);
    await open(page, `/leverandor/oppdrag/${owed.id}`);
    await expect(page.getByRole('main').getByRole('heading', { level: 2 }).first()).toHaveText(words);
    const first = page.getByRole('main').getByRole('region', { name: words });
    await expect(first).toContainText('Frist:');
    await expect(page.getByRole('main').locator('.ds-button[data-variant="primary"]')).toHaveText([next]);
    await expectNoSideways(page);
    await mouse.press(link(page, next));
    await expect(page).toHaveURL(lands);
    await settled(page);
    expectNoFaults(page);
  });
}

test('what is said about room cannot end before today', async ({ browser }) => {
  const caller = await Caller.as('koordinator-tom');
  const { offers } = await caller.get<Schemas['Provider']>(`/v1/providers/${caller.me.party.id}`);
  const page = await enter(browser, 'koordinator-tom', 320);
  await open(page, `/leverandor/tilbud/${offers[0]?.id}`);
  await mouse.tick(page.getByRole('radio', { name: 'Har venteliste' }));
  await page.getByLabel('Hvor lenge gjelder meldingen?').fill('2026-11-19');
  await mouse.press(button(page, 'Lagre plasser og melding'));
  await expect(page.getByText('Siste dag kan ikke være før i dag, 20. november 2026').first()).toBeVisible();
  await expect(page).toHaveURL(/\/leverandor\/tilbud\/.+/);
  await page.getByLabel('Hvor lenge gjelder meldingen?').fill('2026-11-20');
  await mouse.press(button(page, 'Lagre plasser og melding'));
  await expect(page.getByText('Plasser og melding er lagret.')).toBeVisible();

  await mouse.press(button(page, /^Stemmer fortsatt/).first());
  await expect(page.getByText('Bekreftet i dag. Gjelder til 20. desember 2026.')).toBeVisible();
  expectNoFaults(page);
});

test('the reports of what has ended are found in a list of their own', async ({ browser }) => {
  const page = await enter(browser, 'koordinator', 320);
  await open(page, '/leverandor/oppdrag');
  await mouse.press(link(page, 'Avsluttede'));
  await expect(page).toHaveURL(/\?vis=avsluttede$/);
  await expect(link(page, 'Avsluttede')).toHaveAttribute('aria-current', 'page');
  await expect(link(page, 'Pågår')).not.toHaveAttribute('aria-current', 'page');
  await mouse.press(link(page, /^Rapporter for /).first());
  await expect(page).toHaveURL(/\/rapporter$/);
  await settled(page);
  await expect(link(page, /^Rapport for /).first()).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/\?vis=avsluttede$/);
  expectNoFaults(page);
});
