import type { Browser, Page } from '@playwright/test';
import { expect, expectNoFaults, settled, test, visitor } from './browser';
import { Caller, type Schemas } from './caller';
import { mouse, open } from './hand';
import { password } from './setting';
import { assignmentOf, chosen, lastPlaceAt, published, roomAt } from './staging';

// What goes otherwise than planned: people disagree, decline, come late, change the same thing, lose the network, go to lunch.

const enter = (browser: Browser, who: string, width = 1280) => visitor((o) => browser.newContext(o), who, { width });
const button = (page: Page, name: string | RegExp) => page.getByRole('main').getByRole('button', { name });
const link = (page: Page, name: string | RegExp) => page.getByRole('main').getByRole('link', { name });

/** fillChoice fills in what a choice asks for and goes on to the page that sends it. */
async function fillChoice(page: Page, order: string, offer: string): Promise<void> {
  await open(page, `/saker/${order}/bekreft/${offer}`);
  await mouse.tick(page.getByRole('radio', { name: /har vist eller sagt sin mening/ }));
  await mouse.write(page.getByLabel(/vist eller sagt\?/), 'Vil gjerne dit.');
  await mouse.tick(page.getByRole('checkbox', { name: /Jeg har foreldreansvar/ }));
  await mouse.press(button(page, 'Se over valget'));
  await expect(button(page, 'Send valget')).toBeVisible();
}

test('the second guardian disagrees: both see it, nobody can sign, and it can be taken back', async ({ browser }) => {
  const offer = await roomAt('group_respite');
  const order = await chosen({ name: 'Ane Uenig', guardians: ['familie', 'familie2'] }, offer.id);
  const second = await enter(browser, 'familie2', 320);
  await open(second, `/saker/${order.id}`);
  await mouse.press(link(second, 'Jeg er uenig i valget'));
  await settled(second);
  await mouse.write(second.getByLabel('Hvorfor er du uenig?'), 'Det er for langt unna.');
  await mouse.press(button(second, 'Send innvendingen til bydelen'));
  await expect(second).toHaveURL(new RegExp(`/saker/${order.id}(\\?|$)`));

  const first = await enter(browser, 'familie');
  await open(first, `/saker/${order.id}`);
  await expect(first.getByText('Dere er ikke enige om valget.').first()).toBeVisible();
  await expect(first.getByText('Det er for langt unna.')).toHaveCount(0);

  const caseworker = await enter(browser, 'saksbehandler');
  await open(caseworker, `/bydel/saker/${order.id}`);
  await expect(link(caseworker, 'Avgjør innvendingen')).toBeVisible();
  await expect(caseworker.getByText('Det er for langt unna.').first()).toBeVisible();

  await open(second, `/saker/${order.id}/innvending`);
  await mouse.press(button(second, 'Trekk innvendingen'));
  await open(first, `/saker/${order.id}`);
  await expect(first.getByText('Dere er ikke enige om valget.')).toHaveCount(0);
  expectNoFaults(second);
});

test('the provider declines, the district concludes, and the family chooses again', async ({ browser }) => {
  const offer = await roomAt('group_respite');
  const order = await chosen({ name: 'Bo Igjen' }, offer.id);
  const assignment = await assignmentOf(await Caller.as('koordinator'), order.id);
  const coordinator = await enter(browser, 'koordinator');
  await open(coordinator, `/leverandor/oppdrag/${assignment.id}/svar`);
  await mouse.tick(coordinator.getByRole('radio', { name: 'Nei, tilbudet vårt passer ikke' }));
  await mouse.tick(coordinator.getByRole('radio', { name: 'Kompetanse' }));
  await mouse.write(coordinator.getByLabel('Forklar kort'), 'Ingen av oss kan ASK.');
  await mouse.press(button(coordinator, 'Si nei til oppdraget'));
  await expect(coordinator).toHaveURL(new RegExp(`/oppdrag/${assignment.id}(\\?|$)`));

  const caseworker = await enter(browser, 'saksbehandler');
  await open(caseworker, `/bydel/saker/${order.id}/avklaring`);
  await mouse.tick(caseworker.getByRole('radio', { name: 'Nei, tilbudet er ikke egnet' }));
  await mouse.tick(caseworker.getByRole('radio', { name: 'Kompetanse' }));
  await mouse.write(caseworker.getByLabel('Begrunnelse til familien'), 'Stedet har ikke noen som kan ASK.');
  await mouse.press(button(caseworker, 'Lagre at tilbudet ikke er egnet'));
  await expect(caseworker.getByText(/Tilbudet er vurdert som ikke egnet/)).toBeVisible();

  const family = await enter(browser, 'familie', 320);
  await open(family, `/saker/${order.id}`);
  await expect(family.getByText('Stedet har ikke noen som kan ASK.').first()).toBeVisible();
  await mouse.press(link(family, /^Velg (leverandør|en annen leverandør)/));
  await settled(family);
  const free = await (await Caller.as('familie')).get<Schemas['NeutralList']>(`/v1/orders/${order.id}/offers`);
  const other = free.items.find((item) => !item.full && item.offer_id !== offer.id);
  if (!other) throw new Error('the demo has no other offer with a free place');
  await fillChoice(family, order.id, other.offer_id);
  await mouse.press(button(family, 'Send valget'));
  await expect(family).toHaveURL(/kvittering/);
  await expect(family.getByRole('main')).toContainText(other.location.name);
});

test('the last place is taken while a family fills in its choice: nothing is lost, and it may wait', async ({
  browser,
}) => {
  const offer = await lastPlaceAt('residential_respite');
  const wanted = { lot: 'residential_respite', name: 'Cato Sen' } as const;
  const order = await published(wanted);
  const family = await enter(browser, 'familie', 320);
  await fillChoice(family, order.id, offer.id);
  await chosen({ ...wanted, name: 'Dina Rask', guardians: ['familie2'] }, offer.id);

  await mouse.press(button(family, 'Send valget'));
  await expect(
    family.getByRole('heading', { name: `Noen andre fikk den siste plassen på ${offer.location.name}` }),
  ).toBeVisible();
  await expect(family.getByLabel(/vist eller sagt\?/)).toHaveValue('Vil gjerne dit.');
  const caller = await Caller.as('familie');
  expect((await caller.get<Schemas['FamilyOrder']>(`/v1/orders/${order.id}`)).state).toBe('published');

  await mouse.tick(family.getByRole('checkbox', { name: `Jeg vil vente på plass på ${offer.location.name}` }));
  await mouse.press(button(family, 'Se over valget'));
  await mouse.press(button(family, 'Send valget'));
  await expect(family).toHaveURL(/kvittering/);
  expect((await caller.get<Schemas['FamilyOrder']>(`/v1/orders/${order.id}`)).round?.hold).toBe('waiting');
});

test('two caseworkers correct the same order: the second is told, and loses nothing', async ({ browser }) => {
  const order = await published({ name: 'Eira To' });
  const one = await enter(browser, 'saksbehandler');
  const two = await enter(browser, 'saksbehandler2');
  await open(one, `/bydel/saker/${order.id}/rette`);
  await open(two, `/bydel/saker/${order.id}/rette`);

  await revise(one, 'Helger i måneden', '2', 'Skrivefeil i vedtaket.');
  await expect(one.getByText('Bestillingen er rettet.')).toBeVisible();
  await revise(two, 'Feriedager i året', '14', 'Ferien manglet.');
  await expect(two.getByRole('heading', { name: 'Noen har endret dette i mellomtiden' })).toBeVisible();
  const caller = await Caller.as('saksbehandler');
  const between = await caller.get<Schemas['Order']>(`/v1/orders/${order.id}`);
  expect(between.volume.weekends_per_month).toBe(2);
  expect(between.volume.holiday_days_per_year).toBe(10);

  await mouse.press(button(two, 'Hent siste versjon'));
  await expect(two.getByText('Noe er endret mens du hadde siden åpen')).toBeVisible();
  await expect(two.getByText('2 helger i måneden og 14 feriedager i året')).toBeVisible();
  await mouse.press(button(two, 'Send rettelsen'));
  await expect(two.getByText('Bestillingen er rettet.')).toBeVisible();
  const after = await caller.get<Schemas['Order']>(`/v1/orders/${order.id}`);
  expect(after.volume).toMatchObject({ weekends_per_month: 2, holiday_days_per_year: 14 });
});

async function revise(page: Page, field: string, value: string, reason: string): Promise<void> {
  await mouse.write(page.getByLabel(field), value);
  await mouse.write(page.getByLabel('Hvorfor bestillingen rettes'), reason);
  await mouse.press(button(page, 'Sjekk endringene'));
  await mouse.press(button(page, 'Send rettelsen'));
}

test('the network is lost while a choice is sent: it can be sent again and is stored once', async ({ browser }) => {
  const offer = await roomAt('group_respite');
  const order = await published({ name: 'Frida Nett' });
  const family = await enter(browser, 'familie', 320);
  await fillChoice(family, order.id, offer.id);
  // The request arrives and is carried out; its answer is what gets lost.
  await family.route('**/choice', async (route) => {
    await route.fetch();
    await route.abort('connectionreset');
  });
  await mouse.press(button(family, 'Send valget'));
  await expect(family.getByText('Vi får ikke kontakt')).toBeVisible();
  await family.unroute('**/choice');
  await mouse.press(button(family, 'Send valget'));
  await expect(family).toHaveURL(/kvittering/);

  const trail = await (await Caller.as('saksbehandler')).get<Schemas['EventPage']>(
    `/v1/orders/${order.id}/events?limit=100`,
  );
  expect(trail.items.filter((event) => event.type === 'provider_chosen')).toHaveLength(1);
});

test('a service that does not answer is said in words, and what was typed stands', async ({ browser }) => {
  const offer = await roomAt('group_respite');
  const order = await published({ name: 'Geir Treg' });
  const family = await enter(browser, 'familie', 320);
  await fillChoice(family, order.id, offer.id);
  await family.route('**/choice', (route) => route.fulfill({ status: 503, headers: { 'Retry-After': '5' }, body: '' }));
  await mouse.press(button(family, 'Send valget'));
  await expect(family.getByText('Tjenesten svarer ikke akkurat nå')).toBeVisible();
  await expect(family.getByText(/Vent 5 sekunder/)).toBeVisible();
  await expect(family.getByText('Vil gjerne dit.')).toBeVisible();
});

test('somebody who is away is warned before the session ends, and can stay', async ({ browser }) => {
  const family = await enter(browser, 'familie');
  await family.clock.install();
  await open(family, '/saker');
  await family.clock.fastForward('28:00');
  const dialog = family.getByRole('dialog', { name: 'Du blir snart logget ut' });
  await expect(dialog).toBeVisible();
  await mouse.press(dialog.getByRole('button', { name: 'Hold meg pålogget' }));
  await expect(dialog).toBeHidden();
});

test('whoever is signed out in the middle of a form signs in where they are and goes on', async ({ browser }) => {
  const offer = await roomAt('group_respite');
  const order = await published({ name: 'Hedda Midt' });
  const family = await enter(browser, 'familie', 320);
  await fillChoice(family, order.id, offer.id);
  await family.route('**/choice', (route) =>
    route.fulfill({ status: 401, contentType: 'application/problem+json', body: '{}' }),
  );
  await family.context().clearCookies();
  await mouse.press(button(family, 'Send valget'));
  const dialog = family.getByRole('dialog', { name: 'Du er logget ut' });
  await expect(dialog).toBeVisible();
  await family.unroute('**/choice');
  await mouse.write(dialog.getByLabel('Passord'), password);
  await mouse.press(dialog.getByRole('button', { name: 'Logg inn' }));
  await expect(dialog).toBeHidden();
  await mouse.press(button(family, 'Send valget'));
  await expect(family).toHaveURL(/kvittering/);
});

test('a reload keeps somebody signed in, and signing out leaves nothing behind', async ({ browser }) => {
  const family = await visitor((o) => browser.newContext(o), null);
  await open(family, '/saker');
  await expect(family).toHaveURL(/logg-inn/);
  await mouse.write(family.getByLabel('Brukernavn'), 'familie');
  await mouse.write(family.getByLabel('Passord'), password);
  await mouse.press(button(family, 'Logg inn'));
  await expect(family.getByRole('heading', { level: 1, name: 'Mine saker' })).toBeVisible();
  await family.reload();
  await expect(family.getByRole('heading', { level: 1, name: 'Mine saker' })).toBeVisible();

  await mouse.press(family.getByRole('banner').getByRole('button', { name: 'Logg ut' }));
  await expect(family).toHaveURL(/\/$/);
  expect(await family.context().cookies()).toEqual([]);
  expect(await family.evaluate(() => Object.keys(localStorage))).toEqual(['pusterom-language']);
  await open(family, '/saker');
  await expect(family).toHaveURL(/logg-inn/);
});

test('an address with parameters nobody understands shows the page without them', async ({ browser }) => {
  const manager = await enter(browser, 'leder');
  for (const path of [
    '/bydel?mine=ja',
    '/bydel/saker?tilstand=tull&fra=2026-99-99',
    '/bydel/forpliktelser?til=0&fra=2026-13&etter=x',
    '/leverandorer?type=tull&bydel=9&sok=5',
  ]) {
    await open(manager, path);
    await expect(manager.getByRole('alert'), path).toHaveCount(0);
    await expect(manager.getByRole('heading', { level: 1, name: /kunne ikke vises/ }), path).toHaveCount(0);
  }
  expectNoFaults(manager);
});
