import type { Browser, Page } from '@playwright/test';
import { expect, expectNoFaults, test, visitor } from './browser';
import { Caller, type Schemas } from './caller';
import { mouse, open } from './hand';
import { chosen, published, roomAt } from './staging';

// What somebody else did while a page was open: it is told before it can be replaced, and what is typed stays.

type FamilyOrder = Schemas['FamilyOrder'];

const enter = (browser: Browser, who: string, width = 1280) => visitor((o) => browser.newContext(o), who, { width });
const button = (page: Page, name: string | RegExp) => page.getByRole('main').getByRole('button', { name });
const news = (page: Page) => page.getByRole('alert').filter({ hasText: 'Noe er endret mens du hadde siden åpen' });
const wish = 'Vil gjerne dit.\nHelst med vennen sin.';

/** fillChoice fills in what a choice asks for and goes on to the page that sends it. */
async function fillChoice(page: Page, order: string, offer: string): Promise<void> {
  await open(page, `/saker/${order}/bekreft/${offer}`);
  await mouse.tick(page.getByRole('radio', { name: /har vist eller sagt sin mening/ }));
  await mouse.write(page.getByLabel(/vist eller sagt\?/), wish);
  await mouse.tick(page.getByRole('checkbox', { name: /Jeg har foreldreansvar/ }));
  await mouse.press(button(page, 'Se over valget'));
  await expect(button(page, 'Send valget')).toBeVisible();
}

/** chooses is the choice of somebody who is not at the page. */
async function chooses(who: 'familie' | 'familie2', id: string, offer_id: string): Promise<FamilyOrder> {
  const caller = await Caller.as(who);
  const { version } = await caller.get<FamilyOrder>(`/v1/orders/${id}`);
  const body = { offer_id, accept_waiting: false, child_view: { view: 'given', text: 'Ja.' } };
  return caller.write('PUT', `/v1/orders/${id}/choice`, body, version);
}

/** anotherPlace is a place with room on the list of a case, besides the one given. */
async function anotherPlace(id: string, besides: string): Promise<Schemas['ListedOffer']> {
  const list = await (await Caller.as('familie')).get<Schemas['NeutralList']>(`/v1/orders/${id}/offers`);
  const other = list.items.find(({ full, offer_id }) => !full && offer_id !== besides);
  if (!other) throw new Error('the demo has no other offer with a free place');
  return other;
}

test('the other guardian chose meanwhile: who and what is said before it is replaced, and nothing typed is lost', async ({
  browser,
}) => {
  const offer = await roomAt('group_respite');
  const order = await published({ name: 'Gro Samtidig', guardians: ['familie', 'familie2'] });
  const family = await enter(browser, 'familie', 320);
  await fillChoice(family, order.id, offer.id);
  const other = await anotherPlace(order.id, offer.id);
  const theirs = await chooses('familie2', order.id, other.offer_id);
  const name = theirs.representatives.find(({ me }) => me)?.name ?? '';

  await mouse.press(button(family, 'Send valget'));
  await expect(family.getByRole('heading', { name: 'Noen har endret dette i mellomtiden' })).toBeVisible();
  await mouse.press(button(family, 'Hent siste versjon'));
  await expect(news(family)).toContainText(`${name} valgte ${other.location.name}`);
  await expect(news(family)).toBeFocused();
  await expect(button(family, 'Hent siste versjon')).toHaveCount(0);
  await expect(family.getByText(`Dette erstatter valget av ${other.location.name}`)).toBeVisible();
  await expect(family.getByText('Helst med vennen sin.')).toHaveCSS('white-space', 'pre-line');

  await mouse.press(button(family, 'Send valget'));
  await expect(family).toHaveURL(/kvittering/);
  const after = await (await Caller.as('familie')).get<FamilyOrder>(`/v1/orders/${order.id}`);
  expect(after.round?.offer_id).toBe(offer.id);
  expectNoFaults(family);
});

test('the other guardian chose the same place meanwhile: there is nothing left to send', async ({ browser }) => {
  const offer = await roomAt('group_respite');
  const order = await published({ name: 'Geir Samme', guardians: ['familie', 'familie2'] });
  const family = await enter(browser, 'familie');
  await fillChoice(family, order.id, offer.id);
  await chooses('familie2', order.id, offer.id);
  await mouse.press(button(family, 'Send valget'));
  await mouse.press(button(family, 'Hent siste versjon'));
  await expect(news(family)).toContainText(`valgte ${offer.location.name}`);
  await expect(button(family, 'Send valget')).toHaveCount(0);
  await expect(family.getByRole('main').getByRole('link', { name: 'Tilbake til listen' })).toBeVisible();
});

test('the choice was changed while it was to be taken back: the page says to what', async ({ browser }) => {
  const offer = await roomAt('group_respite');
  const order = await chosen({ name: 'Hild Trekk', guardians: ['familie', 'familie2'] }, offer.id);
  const family = await enter(browser, 'familie', 320);
  await open(family, `/saker/${order.id}/trekk`);
  const other = await anotherPlace(order.id, offer.id);
  await chooses('familie2', order.id, other.offer_id);
  await mouse.press(button(family, /^Trekk/));
  await mouse.press(button(family, 'Hent siste versjon'));
  await expect(news(family)).toContainText(`valgte ${other.location.name}`);
  await expect(family.getByRole('heading', { name: 'Noen har endret dette i mellomtiden' })).toHaveCount(0);
  await mouse.press(button(family, /^Trekk/));
  await expect(news(family)).toHaveCount(0);
  expect((await (await Caller.as('familie')).get<FamilyOrder>(`/v1/orders/${order.id}`)).state).toBe('published');
});

test('a reload at the last step goes to the first, which says why it is empty', async ({ browser }) => {
  const offer = await roomAt('group_respite');
  const order = await published({ name: 'Ida Omlasting' });
  const family = await enter(browser, 'familie');
  await fillChoice(family, order.id, offer.id);
  family.on('dialog', (dialog) => void dialog.accept());
  await family.reload();
  await expect(family.getByText('Det du hadde skrevet, er borte')).toBeVisible();
  await expect(family).not.toHaveURL(/steg=/);
  await expect(button(family, 'Se over valget')).toBeVisible();
});

/** more gives an offer three places more, and tells how many it has then. */
async function more(id: string): Promise<number> {
  const manager = await Caller.as('daglig-leder');
  const { version, capacity } = await manager.get<Schemas['OwnOffer']>(`/v1/offers/${id}`);
  if (!capacity) throw new Error('its own provider reads no capacity');
  const places = capacity.places + 3;
  const body = { places, filled_elsewhere: capacity.filled_elsewhere, statement: null };
  await manager.write('PUT', `/v1/offers/${id}/capacity`, body, version);
  return places;
}

test('a colleague wrote other numbers meanwhile: they are shown, and only what is typed stays', async ({ browser }) => {
  const offer = await roomAt('group_respite');
  const coordinator = await enter(browser, 'koordinator');
  await open(coordinator, `/leverandor/tilbud/${offer.id}`);
  const places = await more(offer.id).catch(() => more(offer.id));

  await mouse.write(coordinator.getByLabel(/^Fylt utenfor/), '2');
  await mouse.tick(coordinator.getByRole('radio', { name: 'Har venteliste' }));
  await mouse.write(coordinator.getByLabel('Hvor lenge gjelder meldingen?'), '2026-12-15');
  await mouse.press(button(coordinator, /^Lagre/));
  await mouse.press(button(coordinator, 'Hent siste versjon'));
  await expect(news(coordinator)).toContainText(`${places} plasser`);
  await expect(coordinator.getByLabel('Plasser i alt')).toHaveValue(String(places));
  await expect(coordinator.getByLabel(/^Fylt utenfor/)).toHaveValue('2');
  await expect(button(coordinator, 'Hent siste versjon')).toHaveCount(0);
});

test('back takes a filter of the open list off again', async ({ browser }) => {
  const anyone = await enter(browser, 'familie');
  await open(anyone, '/leverandorer');
  await anyone.getByLabel('Type avlastning').selectOption('group_respite');
  await expect(anyone).toHaveURL(/type=group_respite/);
  await anyone.getByLabel('Kan tilby').selectOption('aac');
  await expect(anyone).toHaveURL(/behov=aac/);
  await anyone.goBack();
  await expect(anyone).toHaveURL(/type=group_respite$/);
  await anyone.goBack();
  await expect(anyone.getByLabel('Type avlastning')).toHaveValue('');
});
