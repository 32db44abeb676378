import type { Browser, Page } from '@playwright/test';
import { expect, expectNoFaults, expectNoSideways, settled, test, visitor } from './browser';
import { Caller, type Schemas } from './caller';
import { mouse, open } from './hand';
import { drafted } from './staging';

// The district's lists and drafts: whom one looks for stands in no address, the focus stays, and one wrong field loses nothing.

const enter = (browser: Browser, who: string, width = 1280) => visitor((o) => browser.newContext(o), who, { width });
const button = (page: Page, name: string | RegExp) => page.getByRole('main').getByRole('button', { name });
const search = (page: Page) => page.getByRole('search');
/** The words that a screen reader hears when the list has changed. */
const counted = (page: Page) => page.getByRole('status').filter({ hasText: /^Viser/ });

test('a case is found by name, and the name stands in no address', async ({ browser }) => {
  const draft = await drafted({ name: 'Øyvor Lang-Åsnes' });
  const page = await enter(browser, 'saksbehandler');
  const addresses: string[] = [];
  page.on('request', (request) => addresses.push(request.url()));
  await open(page, '/bydel/saker?nr=Øyvor&tilstand=draft');
  await expect(search(page).getByLabel('Referanse eller saksnummer')).toHaveValue('');

  await mouse.write(search(page).getByLabel('Referanse eller saksnummer'), 'Øyvor');
  await mouse.press(button(page, /^Søk$/));
  await expect(search(page).getByLabel('Referanse eller saksnummer')).toBeFocused();
  await expect(search(page).getByText('Skriv saksnummeret, for eksempel 2026/4711.')).toBeVisible();
  await mouse.write(search(page).getByLabel('Referanse eller saksnummer'), '');

  await mouse.write(search(page).getByLabel('Navn'), 'åsnes øyv');
  await page.keyboard.press('Enter');
  await expect(counted(page)).toHaveText(/^Viser 1 sak som passer/);
  await expect(search(page).getByLabel('Navn')).toBeFocused();
  await expect(page.getByRole('link', { name: draft.reference })).toBeVisible();
  await mouse.press(button(page, /^Søk$/));
  await expect(button(page, /^Søk$/)).toBeFocused();
  expect(addresses.slice(1).filter((one) => /øyv|åsnes/i.test(decodeURIComponent(one)))).toEqual([]);

  expect(decodeURIComponent(page.url())).not.toMatch(/øyv|åsnes/i);

  await page.reload();
  await settled(page);
  await expect(search(page).getByLabel('Navn')).toHaveValue('');
  await mouse.press(button(page, 'Nullstill søket'));
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  expectNoFaults(page);
});

test('"Vis flere" leads to the first case that came', async ({ browser }) => {
  const page = await enter(browser, 'saksbehandler');
  await page.route('**/v1/orders?*', (route) => {
    const url = new URL(route.request().url());
    url.searchParams.set('limit', '3');
    return route.continue({ url: url.href });
  });
  await open(page, '/bydel/saker');
  const links = page.getByRole('table').getByRole('link');
  await expect(links).toHaveCount(3);
  await mouse.press(button(page, 'Vis flere'));
  await expect(links).toHaveCount(6);
  await expect(links.nth(3)).toBeFocused();
  await expect(counted(page)).toHaveText(/^Viser 6 saker/);
});

/** cutWords lists the words that go on in the next line, but after a hyphen. */
function cutWords(main: Element): string[] {
  const cut: string[] = [];
  const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    for (const { 0: word, index } of (text.textContent ?? '').matchAll(/[^\s/-]+/g)) {
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      if (new Set([...range.getClientRects()].map(({ top }) => top)).size > 1) cut.push(word);
    }
  }
  return cut;
}

test('no word of a list is cut at 320 px', async ({ browser }) => {
  await drafted({ name: 'Maximiliane-Alexandrine Bjørnstjerne-Kristoffersdatter' });
  const page = await enter(browser, 'saksbehandler', 320);
  for (const path of ['/bydel', '/bydel/saker', '/bydel/vedtak']) {
    await open(page, path);
    await expectNoSideways(page);
    const cut = await page.locator('main').evaluate(cutWords);
    expect(cut, path).toEqual([]);
  }
});

test('one wrong answer keeps no other from being saved, and is named', async ({ browser }) => {
  const draft = await drafted({ name: 'Una Feil' });
  const page = await enter(browser, 'saksbehandler');
  await open(page, `/bydel/saker/${draft.id}/utkast/personen`);
  await mouse.write(page.getByLabel('Fødselsdato'), '2126-01-01');
  await mouse.write(page.getByLabel('Omsorgsyterens navn'), 'Kari Ny');
  await mouse.write(page.getByLabel('Personens navn'), 'Una Rett');
  await mouse.press(button(page, 'Lagre og gå videre'));
  await expect(page.getByText('Alt er lagret, unntatt «Fødselsdato».')).toBeVisible();
  await expect(page.getByLabel('Fødselsdato')).toHaveAttribute('aria-invalid', 'true');
  const caller = await Caller.as('saksbehandler');
  const saved = await caller.get<Schemas['Order']>(`/v1/orders/${draft.id}`);
  expect([saved.carer.name, saved.recipient.name, saved.recipient.birth_date]).toEqual([
    'Kari Ny',
    'Una Rett',
    '2015-06-14',
  ]);

  await mouse.write(page.getByLabel('Fødselsdato'), '2015-06-15');
  await mouse.write(page.getByLabel('Personens navn'), 'Una 010115 50589');
  await expect(page.getByText('Det ser ut som et fødselsnummer står i «Personens navn».')).toBeVisible();
  await mouse.press(button(page, 'Lagre og gå videre'));
  await expect(page.getByText('Alt er lagret, unntatt «Personens navn».')).toBeVisible();
  await mouse.write(page.getByLabel('Personens navn'), 'Una Rett');
  await mouse.press(button(page, 'Lagre og gå videre'));
  await expect(page).toHaveURL(/representanter/);
});

test('a password is shown once: it is not left by accident, and can be taken along', async ({ browser }) => {
  const draft = await drafted({ name: 'Vilja Konto' });
  const page = await enter(browser, 'saksbehandler');
  await open(page, `/bydel/saker/${draft.id}/utkast/ny-konto`);
  await mouse.write(page.getByLabel('Fullt navn'), 'Berit Konto');
  await mouse.write(page.getByLabel('Brukernavn'), `berit-${draft.reference.toLowerCase()}`);
  await mouse.press(button(page, 'Lag et passord'));
  await mouse.press(button(page, 'Lag kontoen'));
  await expect(page.getByText('Skriv det ned nå')).toBeVisible();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await mouse.press(button(page, 'Kopier brukernavn og passord'));
  await expect(page.getByText('Brukernavn og passord er kopiert.')).toBeVisible();
  await mouse.press(page.getByRole('link', { name: 'Alle saker' }).first());
  await expect(page.getByRole('dialog', { name: 'Har du skrevet ned passordet?' })).toBeVisible();
  await mouse.press(page.getByRole('button', { name: 'Bli på siden' }));
  await mouse.press(page.getByRole('link', { name: 'Gå videre med Berit Konto i saken' }));
  await expect(page).toHaveURL(/representanter/);
  await settled(page);
});
