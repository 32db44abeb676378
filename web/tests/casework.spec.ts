import type { Page } from '@playwright/test';
import { expect, expectNoFaults, settled, test, visitor } from './browser';
import { Caller, type Schemas } from './caller';
import { mouse, open } from './hand';
import { drafted, published } from './staging';

// What a district does for its families beside the ordinary course: a forgotten password, a choice on paper.

const button = (page: Page, name: string | RegExp) => page.getByRole('main').getByRole('button', { name });
const link = (page: Page, name: string | RegExp) => page.getByRole('main').getByRole('link', { name });

/** forgetful is a case whose guardian has an account of their own and does not know its password. */
async function forgetful(login: string): Promise<Schemas['Order']> {
  const caseworker = await Caller.as('saksbehandler');
  const body = { login, name: 'Grete Glemsk', password: 'ingen husker dette' };
  const account = await caseworker.write<Schemas['FamilyAccount']>('POST', '/v1/family-accounts', body);
  const draft = await drafted({ name: 'Gard Glemsk' });
  const representatives = [{ account_id: account.id, ground: 'parent', valid_from: '2015-06-14', valid_to: null }];
  const changed = await caseworker.write<Schemas['Order']>(
    'PATCH',
    `/v1/orders/${draft.id}`,
    { representatives },
    draft.version,
  );
  return caseworker.write('POST', `/v1/orders/${draft.id}/publish`, undefined, changed.version);
}

for (const width of [1280, 320])
  test(`a forgotten password: the district gives another, and the family signs in, ${width}`, async ({ browser }) => {
    const login = `glemsk-${width}`;
    const order = await forgetful(login);
    const caseworker = await visitor((o) => browser.newContext(o), 'saksbehandler', { width });
    await open(caseworker, `/bydel/saker/${order.id}`);
    await mouse.press(link(caseworker, 'Gi Grete Glemsk nytt passord'));
    await settled(caseworker);
    await mouse.press(button(caseworker, 'Lag nytt passord'));
    await expect(link(caseworker, /sikker på/)).toBeVisible();
    await mouse.tick(caseworker.getByRole('checkbox', { name: /sikker på at det er Grete Glemsk/ }));
    await mouse.press(button(caseworker, 'Lag nytt passord'));
    await expect(caseworker.getByRole('heading', { name: 'Grete Glemsk har fått nytt passord' })).toBeFocused();
    const given = (await caseworker.locator('main code').textContent()) ?? '';
    expect(given).toMatch(/^([a-z2-9]{4}-){3}[a-z2-9]{4}$/);

    const family = await visitor((o) => browser.newContext(o), null, { width });
    await open(family, '/logg-inn');
    await expect(family.getByText(/Glemt passordet\?/)).toBeVisible();
    await mouse.write(family.getByLabel('Brukernavn'), login);
    await mouse.write(family.getByLabel('Passord'), given);
    await mouse.press(button(family, 'Logg inn'));
    await expect(family).not.toHaveURL(/logg-inn/);

    const own = 'frisk luft hver eneste dag';
    await open(family, '/konto');
    await mouse.press(link(family, 'Bytt passord'));
    await settled(family);
    await mouse.write(family.getByLabel('Passordet du har nå'), 'ingen husker dette');
    await mouse.write(family.getByLabel('Nytt passord'), own);
    await mouse.press(button(family, 'Bytt passordet'));
    await expect(link(family, 'Dette er ikke passordet du har nå.')).toBeVisible();
    await mouse.write(family.getByLabel('Passordet du har nå'), given);
    await mouse.press(button(family, 'Bytt passordet'));
    await expect(family.getByText('Passordet er byttet.')).toBeVisible();
    await expect(family).toHaveURL(/\/konto$/);

    caseworker.on('dialog', (dialog) => void dialog.accept());
    await mouse.press(link(caseworker, 'Passordet er gitt videre'));
    await expect(caseworker).toHaveURL(new RegExp(`/bydel/saker/${order.id}(\\?|$)`));
    await mouse.press(caseworker.getByText('Alle hendelser i saken'));
    await expect(caseworker.getByText('Bydelen ga en i familien nytt passord')).toBeVisible();
    await expect(caseworker.getByText(given)).toHaveCount(0);
    expectNoFaults(caseworker);
  });

test('a choice on paper says when the overview was printed, as long as nobody has seen it', async ({ browser }) => {
  const order = await published({ name: 'Per Papir' });
  const caseworker = await visitor((o) => browser.newContext(o), 'saksbehandler');
  await open(caseworker, `/bydel/saker/${order.id}`);
  await expect(caseworker.getByText('Ikke ennå')).toBeVisible();
  await open(caseworker, `/bydel/saker/${order.id}/papir`);
  await mouse.pick(caseworker.getByLabel('Tilbudet familien har valgt'), await firstOffer(caseworker));
  await mouse.tick(caseworker.getByRole('radio', { name: /forelder/ }));
  await mouse.write(caseworker.getByLabel('Signert dato'), '2026-11-20');
  await mouse.tick(caseworker.getByRole('radio', { name: /Barnet har sagt sin mening/ }));
  await mouse.write(caseworker.getByLabel('Hva barnet mener'), 'Vil gjerne dit.');
  await mouse.write(caseworker.getByLabel('Arkivnummer for skjemaet'), '2026/99-1');
  await mouse.press(button(caseworker, 'Registrer skjemaet'));
  await expect(link(caseworker, /Dagen oversikten ble skrevet ut/)).toBeVisible();
  await mouse.write(caseworker.getByLabel('Dagen oversikten ble skrevet ut'), '2026-11-20');
  await mouse.press(button(caseworker, 'Registrer skjemaet'));
  await expect(caseworker.getByText(/Skjemaet er registrert/)).toBeVisible();
  await expect(caseworker.getByText('Ikke ennå')).toHaveCount(0);
  await expect(caseworker.getByText('En kollega må kontrollere det mot papiret.')).toBeVisible();
  expectNoFaults(caseworker);
});

/** The first offer of the list, as the form words it. */
async function firstOffer(page: Page): Promise<string> {
  const options = page.getByLabel('Tilbudet familien har valgt').locator('option');
  await expect(options.nth(1)).toBeAttached();
  return ((await options.nth(1).textContent()) ?? '').trim();
}
