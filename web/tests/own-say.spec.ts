import type { Browser, Page } from '@playwright/test';
import { expect, expectNoFaults, settled, test, visitor } from './browser';
import { Caller, type Schemas } from './caller';
import { mouse, open } from './hand';
import { chosen, drafted, roomAt } from './staging';

// What a family's own say needs: to see what it says yes to, to say no on purpose, and to read the same thing everywhere.

const enter = (browser: Browser, who: string, width = 1280) => visitor((o) => browser.newContext(o), who, { width });
const button = (page: Page, name: string | RegExp) => page.getByRole('main').getByRole('button', { name });
const link = (page: Page, name: string | RegExp) => page.getByRole('main').getByRole('link', { name });

/** proposed is a case of a young person of 17 whose mother has proposed the place and written to the provider. */
async function proposed(): Promise<Schemas['FamilyOrder']> {
  const offer = await roomAt('group_respite');
  const caseworker = await Caller.as('saksbehandler');
  const mother = await Caller.as('familie');
  const youth = await Caller.as('ungdom');
  const draft = await drafted({ name: 'Mathias To' });
  const edited = await caseworker.write<Schemas['Order']>(
    'PATCH',
    `/v1/orders/${draft.id}`,
    {
      recipient: { ...draft.recipient, birth_date: '2009-06-14', decision_competence: true },
      representatives: [
        ...(draft.representatives ?? []).map(({ account_id, ground, valid_from, valid_to, basis_reference }) => ({
          account_id,
          ground,
          valid_from,
          valid_to,
          basis_reference,
        })),
        { account_id: youth.me.id, ground: 'self', valid_from: null, valid_to: null, basis_reference: '' },
      ],
    },
    draft.version,
  );
  await caseworker.write('POST', `/v1/orders/${draft.id}/publish`, undefined, edited.version);
  const open = await mother.get<Schemas['FamilyOrder']>(`/v1/orders/${draft.id}`);
  return mother.write(
    'PUT',
    `/v1/orders/${draft.id}/choice`,
    {
      offer_id: offer.id,
      accept_waiting: false,
      note_to_provider: 'Liker å stå opp sent.',
      child_view: { view: 'given', text: 'Vil prøve.', weight_note: 'Stor vekt.' },
    },
    open.version,
  );
}

test('a young person sees all that is sent, and nothing moves under a second press of yes', async ({ browser }) => {
  const order = await proposed();
  const youth = await enter(browser, 'ungdom', 320);
  await open(youth, `/saker/${order.id}/samtykke`);
  const main = youth.getByRole('main');
  await expect(main).toContainText('Dette sendes til leverandøren hvis du sier ja');
  await expect(main).toContainText('Liker å stå opp sent.');
  await expect(main).toContainText('ASK');
  // What the page shows is read anew once the yes is stored; on a slow line that takes a while, and nothing may move meanwhile.
  await youth.route('**/offers', async (route) => {
    await new Promise((done) => setTimeout(done, 1500));
    await route.continue();
  });
  const readAnew = youth.waitForResponse((r) => r.request().method() === 'GET' && r.url().endsWith(order.id));
  await mouse.press(button(youth, 'Si ja til forslaget'));
  await readAnew;
  await youth.waitForTimeout(300);
  await expect(button(youth, /Si ja til forslaget/)).toBeVisible();
  await button(youth, /Si ja til forslaget/).click({ force: true });
  await expect(youth).toHaveURL(new RegExp(`/saker/${order.id}$`));
  await expect(youth.getByText('Du har samtykket. Leverandøren er valgt.')).toBeVisible();
  await expect(main).toContainText('Liker å stå opp sent.');
  const after = await (await Caller.as('ungdom')).get<Schemas['FamilyOrder']>(`/v1/orders/${order.id}`);
  expect(after.state).toBe('chosen');
  expectNoFaults(youth);
});

test('a no to a proposal is said on a page of its own, which tells what happens', async ({ browser }) => {
  const order = await proposed();
  const youth = await enter(browser, 'ungdom', 320);
  await open(youth, `/saker/${order.id}/samtykke`);
  await mouse.press(link(youth, 'Si nei til forslaget'));
  await expect(youth.getByRole('heading', { level: 1, name: 'Vil du si nei til forslaget?' })).toBeVisible();
  await settled(youth);
  const caller = await Caller.as('ungdom');
  expect((await caller.get<Schemas['FamilyOrder']>(`/v1/orders/${order.id}`)).pending_choice).not.toBeNull();
  await expect(youth.getByRole('main')).toContainText('Ingen leverandør har fått vite noe');
  await button(youth, 'Si nei til forslaget').dblclick();
  await expect(youth.getByText('Du har sagt nei til forslaget, og det er borte.')).toBeVisible();
  expect((await caller.get<Schemas['FamilyOrder']>(`/v1/orders/${order.id}`)).pending_choice).toBeNull();
});

test('the steps stand at the top of a phone, and say the same as the card after an objection', async ({ browser }) => {
  const offer = await roomAt('group_respite');
  const order = await chosen({ name: 'Ivar Steg', guardians: ['familie', 'familie2'] }, offer.id);
  const second = await enter(browser, 'familie2', 320);
  await open(second, `/saker/${order.id}/trekk`);
  await expect(second.getByRole('main')).toContainText('En annen i familien har valgt');
  await open(second, `/saker/${order.id}/innvending`);
  await mouse.write(second.getByLabel('Hvorfor er du uenig?'), 'For langt unna.');
  await mouse.press(button(second, 'Send innvendingen til bydelen'));
  await expect(second).toHaveURL(new RegExp(`/saker/${order.id}$`));
  await settled(second);
  await expect(link(second, 'Jeg er uenig i valget')).toHaveCount(0);
  await expect(link(second, 'Se innvendingen din, eller trekk den')).toHaveCount(1);
  const steps = second.getByText('Steg 3 av 6: Bydelen og leverandøren sjekker at tilbudet passer');
  expect((await steps.boundingBox())?.y).toBeLessThan(900);
  await steps.click();
  await expect(second.locator('[aria-current=step]')).toContainText('Venter på bydelen');
  await expect(second.locator('[aria-current=step]')).not.toContainText('leverandøren senest');
});

test('a case that cannot be read says whose fault it is, and whom to call', async ({ browser }) => {
  const family = await enter(browser, 'familie', 320);
  await family.route('**/v1/orders/*', (route) => route.fulfill({ status: 503, body: '' }));
  const order = await (await Caller.as('familie')).find<Schemas['FamilyOrder']>('/v1/orders', () => true);
  await open(family, `/saker/${order.id}`);
  await expect(family.getByText('Feilen er vår, ikke din')).toBeVisible();
  await expect(link(family, /^Ring /)).toBeVisible();
  await open(family, '/saker');
  await expect(link(family, /^Ring /).first()).toBeVisible();
});
