import type { Browser } from '@playwright/test';
import { expect, expectNoFaults, settled, test, visitor } from './browser';
import { mouse, open } from './hand';
import { chosen, roomAt } from './staging';

// What holds for every page: nothing typed is lost unasked, tabs agree on who is here, and each sees their own pages alone.

const enter = (browser: Browser, who: string, width = 1280) => visitor((o) => browser.newContext(o), who, { width });

test('whoever leaves with something typed is asked first, and not after it was sent', async ({ browser }) => {
  const family = await enter(browser, 'familie', 320);
  await open(family, '/personvern');
  await mouse.press(family.getByRole('button', { name: 'Meny' }));
  await mouse.press(family.locator('a[href="/konto"]'));
  await expect(family).toHaveURL(/konto/);
  const phone = family.getByLabel(/^Telefon/);
  await phone.fill('400 00 123');

  await family.goBack();
  const dialog = family.getByRole('dialog', { name: 'Det du skrev, er ikke sendt' });
  await mouse.press(dialog.getByRole('button', { name: 'Bli på siden' }));
  await expect(dialog).toBeHidden();
  await expect(family).toHaveURL(/konto/);
  await expect(phone).toHaveValue('400 00 123');

  const warnings: string[] = [];
  family.on('dialog', (warning) => {
    warnings.push(warning.type());
    void warning.dismiss();
  });
  await family.evaluate(() => location.reload());
  await expect.poll(() => warnings).toEqual(['beforeunload']);
  await expect(phone).toHaveValue('400 00 123');

  await mouse.press(family.getByRole('main').getByRole('button', { name: 'Lagre' }));
  await expect(
    family
      .getByRole('main')
      .getByText(/lagret/i)
      .first(),
  ).toBeVisible();
  await mouse.press(family.getByRole('contentinfo').getByRole('link', { name: 'Personvern' }));
  await expect(family).toHaveURL(/personvern/);
  await expect(dialog).toBeHidden();
});

test('signing out in one tab empties the other', async ({ browser }) => {
  const offer = await roomAt('group_respite');
  const order = await chosen({ name: 'Pia Fanene' }, offer.id);
  const one = await enter(browser, 'familie');
  const other = await one.context().newPage();
  await open(one, '/saker');
  await open(other, `/saker/${order.id}`);
  await expect(other.getByText('Pia Fanene').first()).toBeVisible();

  await mouse.press(one.getByRole('banner').getByRole('button', { name: 'Logg ut' }));
  await expect(one).toHaveURL(/\/$/);
  await expect(other).toHaveURL(/\/$/);
  await expect(other.getByText('Pia Fanene')).toHaveCount(0);
  await expect(other.getByRole('banner').getByRole('link', { name: 'Logg inn' })).toBeVisible();
});

test('a page of another party, or of another role, says so and leads home', async ({ browser }) => {
  const notYours = { level: 1, name: 'Denne siden er ikke for deg' } as const;
  for (const [who, paths] of [
    ['familie', ['/bydel', '/leverandor/oppdrag', '/avtale', '/brukere']],
    ['saksbehandler', ['/saker', '/velg-person', '/leverandor', '/avtale/register', '/brukere']],
    ['koordinator', ['/bydel/saker', '/saker', '/brukere']],
    ['kontroll', ['/bydel/vedtak', '/avtale/register', '/brukere']],
  ] as const) {
    const page = await enter(browser, who);
    for (const path of paths) {
      await open(page, path);
      await expect(page.getByRole('heading', notYours), `${who} ${path}`).toBeVisible();
    }
    await mouse.press(page.getByRole('main').getByRole('link', { name: 'Gå til din egen side' }));
    await settled(page);
    await expect(page.getByRole('heading', notYours)).toHaveCount(0);
    expectNoFaults(page);
  }
});

test('the menu of a phone closes on Escape, and its button has the focus', async ({ browser }) => {
  const family = await enter(browser, 'familie', 320);
  await open(family, '/saker');
  const menu = family.getByRole('button', { name: 'Meny' });
  await mouse.press(menu);
  const signOut = family.getByRole('banner').getByRole('button', { name: 'Logg ut' });
  await expect(signOut).toBeVisible();
  await family.keyboard.press('Escape');
  await expect(signOut).toBeHidden();
  await expect(menu).toBeFocused();
});

test('what is wrong is said of a field by its name, and in the language that is shown', async ({ browser }) => {
  const family = await enter(browser, 'familie');
  await open(family, '/konto');
  await family.getByLabel('E-post').fill('ikke en adresse');
  await mouse.press(family.getByRole('main').getByRole('button', { name: 'Lagre' }));
  await expect(family.getByRole('main').getByRole('link', { name: /^E-post: Skriv en e-postadresse/ })).toBeVisible();

  await open(family, '/logg-inn');
  await mouse.press(family.getByRole('main').getByRole('button', { name: 'Logg inn' }));
  await expect(family.getByText('Fyll ut: Brukernavn').first()).toBeVisible();
  await family.getByLabel('Språk').selectOption('nn');
  await expect(family.getByText('Fyll ut: Brukarnamn').first()).toBeVisible();
  await expect(family.getByText('Fyll ut: Brukernavn')).toHaveCount(0);
});
