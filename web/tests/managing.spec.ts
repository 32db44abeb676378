import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser } from '@playwright/test';
import { expect, expectNoFaults, expectNoSideways, test, visitor } from './browser';
import { Caller, type Schemas } from './caller';
import { mouse, open } from './hand';

// What those who manage do: accounts, the places on an agreement, the register's file, and the auditor's way into a case.

const enter = (browser: Browser, who: string, width = 1280) => visitor((o) => browser.newContext(o), who, { width });

const register = readFileSync(resolve(import.meta.dirname, '../../internal/demo/data/register.csv'), 'utf8');

/** encoded writes the register in one byte a letter, as Windows-1252 or as old DOS does. */
function encoded(text: string, high: Record<string, number>): Buffer {
  return Buffer.from(Array.from(text.replace('\ufeff', ''), (char) => high[char] ?? char.charCodeAt(0)));
}

test('a new account’s password is shown once, and closing the account is asked for twice', async ({ browser }) => {
  const manager = await enter(browser, 'leder', 320);
  const main = manager.getByRole('main');
  await open(manager, '/brukere/ny');
  await mouse.write(main.getByLabel('Navn', { exact: true }), 'Tuva Nyansatt');
  await mouse.write(main.getByLabel(/^Brukernavn/), 'tuva-nyansatt');
  await mouse.tick(main.getByLabel('Saksbehandler'));
  await mouse.write(main.getByLabel(/^E-post/), 'tuva@pusterom.example');
  await mouse.write(main.getByLabel(/^Første passord/), 'en vei langs vannet');
  await mouse.press(main.getByRole('button', { name: 'Legg til brukeren' }));
  await expect(main.getByText('en vei langs vannet')).toBeVisible();
  await expect(main.getByText('Passordet vises ikke igjen')).toBeVisible();

  const warnings: string[] = [];
  manager.on('dialog', (warning) => {
    warnings.push(warning.type());
    void warning.dismiss();
  });
  await manager.evaluate(() => location.reload());
  await expect.poll(() => warnings).toEqual(['beforeunload']);
  await mouse.press(main.getByRole('link', { name: 'Jeg har skrevet det ned' }));
  await expect(main.getByRole('heading', { level: 1, name: 'Tuva Nyansatt' })).toBeVisible();

  await mouse.press(main.getByRole('link', { name: 'Steng kontoen til Tuva Nyansatt' }));
  await expect(main.getByText('kan ikke logge inn')).toBeVisible();
  await expect(main.getByText('er saksbehandler i')).toHaveCount(0);
  await expectNoSideways(manager);
  await mouse.press(main.getByRole('button', { name: 'Steng kontoen til Tuva Nyansatt' }));
  await expect(main.getByText('Kontoen til Tuva Nyansatt er stengt.')).toBeVisible();
  await expect(main.getByText(/^Brukernavn tuva-nyansatt\. Stengt/)).toBeVisible();
  expectNoFaults(manager);
});

test('before a caseworker’s account is closed it is said how many cases are left, and one’s own is not closed', async ({
  browser,
}) => {
  const manager = await enter(browser, 'leder');
  const main = manager.getByRole('main');
  const caller = await Caller.as('leder');
  const busy = await caller.find<Schemas['Account']>('/v1/accounts', ({ login }) => login === 'saksbehandler');
  await open(manager, `/brukere/${busy.id}/steng`);
  await expect(main.getByText(`er saksbehandler i ${busy.open_cases} åpne saker`)).toBeVisible();
  await mouse.press(main.getByRole('link', { name: /^Se sakene til/ }));
  await expect(manager).toHaveURL(new RegExp(`/bydel/saker\\?hos=${busy.id}`));

  await open(manager, `/brukere/${caller.me.id}`);
  await expect(main.getByText('Du kan ikke stenge din egen konto')).toBeVisible();
  await expect(main.getByRole('link', { name: /^Steng/ })).toHaveCount(0);
});

test('taking a place from a provider is looked over first, with the cases it has', async ({ browser }) => {
  const caller = await Caller.as('avtaleeier');
  const agreement = await caller.find<Schemas['Agreement']>('/v1/agreements', ({ published }) => published);
  const path = `/v1/agreements/${agreement.id}/framework-places`;
  const place = await caller.find<Schemas['FrameworkPlace']>(
    path,
    ({ live_cases, next }) => live_cases === null && next.includes('ended'),
  );
  const owner = await enter(browser, 'avtaleeier', 320);
  const main = owner.getByRole('main');
  await open(owner, `/avtale/${agreement.id}/plass/${place.id}`);
  await expect(owner.locator('nav [aria-current="page"]')).toHaveText('Avtaler');
  await mouse.tick(main.getByLabel('Avslutt plassen'));
  await mouse.write(main.getByLabel(/^Begrunnelse/), 'Avtalen er sagt opp.');
  await mouse.press(main.getByRole('button', { name: 'Se over før det skjer' }));
  await expect(main.getByRole('heading', { level: 2, name: 'Se over før det skjer' })).toBeFocused();
  await expect(main.getByText('Færre enn fem tallfestes ikke')).toBeVisible();
  await expect(main.getByText('Kan ikke gjøres om.')).toBeVisible();
  await expectNoSideways(owner);
  await mouse.press(main.getByRole('button', { name: 'Gå tilbake og endre' }));
  await expect(main.getByLabel(/^Begrunnelse/)).toHaveValue('Avtalen er sagt opp.');
  const now = await caller.find<Schemas['FrameworkPlace']>(path, ({ id }) => id === place.id);
  expect(now.status).toBe(place.status);
});

test('a register file in the spreadsheet’s own encoding is read, and another is one fault', async ({ browser }) => {
  const owner = await enter(browser, 'avtaleeier');
  const main = owner.getByRole('main');
  await open(owner, '/avtale/register');
  const give = async (buffer: Buffer) => {
    await main.getByLabel('Fil', { exact: true }).setInputFiles({ name: 'register.csv', mimeType: 'text/csv', buffer });
    await mouse.press(main.getByRole('button', { name: 'Prøv filen' }));
  };
  await give(
    encoded(register, { ø: 0x9b, å: 0x86, æ: 0x91, Ø: 0x9d, Å: 0x8f, Æ: 0x92, '–': 0x2d, '«': 0xae, '»': 0xaf }),
  );
  await expect(main.getByRole('heading', { name: '1 feil i filen' })).toBeVisible();
  await expect(main.getByRole('cell', { name: /CSV UTF-8/ })).toBeVisible();

  const faulty = register.replace('310449415', '310449416');
  await give(encoded(faulty, { '–': 0x96 }));
  const row = main.getByRole('row', { name: /Skogstua aktiv AS, Skogdal/ });
  await expect(row.getByText('310449416')).toBeVisible();
  await expect(main.getByRole('heading', { name: '1 feil i filen' })).toBeVisible();
  expectNoFaults(owner);
});

test('an auditor opens a case by its address and reads what happened, without persons', async ({ browser }) => {
  const district = await Caller.as('saksbehandler');
  const order = await district.find<Schemas['Order']>('/v1/orders', ({ state }) => state === 'started');
  const auditor = await enter(browser, 'kontroll', 320);
  const main = auditor.getByRole('main');
  await open(auditor, '/avtale/sak');
  await mouse.write(main.getByLabel(/^Adressen til saken/), order.reference);
  await mouse.press(main.getByRole('button', { name: 'Vis saken' }));
  await expect(main.getByText('Lim inn hele adressen').first()).toBeVisible();
  await mouse.write(main.getByLabel(/^Adressen til saken/), `https://pusterom.example/bydel/saker/${order.id}`);
  await mouse.press(main.getByRole('button', { name: 'Vis saken' }));
  await expect(main.getByText(order.reference)).toBeVisible();
  await expect(main.getByRole('table').getByRole('row', { name: /Ja$/ })).toHaveCount(1);
  await expect(main.getByRole('heading', { name: 'Hendelser' })).toBeVisible();
  await expect(main).not.toContainText(order.recipient.name ?? 'nobody is named');
  await expectNoSideways(auditor);
  expectNoFaults(auditor);
});
