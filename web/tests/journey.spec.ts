import type { Browser, Page } from '@playwright/test';
import { expect, expectNoFaults, expectNoSideways, settled, test, visitor, widths } from './browser';
import { Caller, type Schemas } from './caller';
import { type Hand, keyboard, mouse, open } from './hand';
import type { Login } from './setting';
import { assignmentOf, drafted, roomAt } from './staging';

// The group journey on the demo's Friday morning: one child, four people, each in a browser of their own, from the draft to
// the first weekend. By mouse and by keyboard alone, on a wide and on the narrowest screen.

const hands: [string, Hand][] = [
  ['mouse', mouse],
  ['keyboard', keyboard],
];

for (const [name, hand] of hands) {
  for (const width of widths) {
    test(`an order becomes respite, by ${name}, ${width} px wide`, async ({ browser }) => {
      test.setTimeout(240_000);
      const child = `Nora ${name} ${width}`;
      const offer = await roomAt('group_respite');
      const order = await drafted({ name: child });
      const caseworker = await enter(browser, 'saksbehandler', width);
      const family = await enter(browser, 'familie', width);
      const coordinator = await enter(browser, 'koordinator', width);

      await publish(caseworker, hand, order.id);
      await choose(family, hand, order.id, offer.location.name);
      const assignment = await assignmentOf(await Caller.as('koordinator'), order.id);
      await accept(coordinator, hand, assignment.id, child);
      await conclude(caseworker, hand, order.id);
      await signForDistrict(caseworker, hand, order.id);
      await signForProvider(coordinator, hand, assignment.id, child);
      await confirmStart(coordinator, hand, assignment.id);
      await agree(family, hand, order.id);
      await reportStart(coordinator, hand, assignment.id);

      const after = await (await Caller.as('familie')).get<Schemas['FamilyOrder']>(`/v1/orders/${order.id}`);
      expect(after.state).toBe('started');
      expect(after.round?.start_answer).toBe('agreed');
      for (const page of [caseworker, family, coordinator]) {
        await expectNoSideways(page);
        expectNoFaults(page);
        await page.context().close();
      }
    });
  }
}

function enter(browser: Browser, who: Login, width: number): Promise<Page> {
  return visitor((o) => browser.newContext(o), who, { width });
}

const button = (page: Page, name: string | RegExp) => page.getByRole('main').getByRole('button', { name });
const link = (page: Page, name: string | RegExp) => page.getByRole('main').getByRole('link', { name });

/** heading waits for the page that a press leads to. */
async function heading(page: Page, name: string | RegExp): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await settled(page);
}

async function publish(page: Page, hand: Hand, order: string): Promise<void> {
  await open(page, `/bydel/saker/${order}`);
  await hand.press(link(page, 'Fortsett på utkastet'));
  await settled(page);
  await hand.press(link(page, 'Se over og publiser'));
  await settled(page);
  await hand.press(button(page, 'Publiser bestillingen'));
  await expect(page).toHaveURL(new RegExp(`/bydel/saker/${order}(\\?|$)`));
  await settled(page);
}

async function choose(page: Page, hand: Hand, order: string, place: string): Promise<void> {
  await open(page, `/saker/${order}`);
  await hand.press(link(page, 'Velg leverandør'));
  await heading(page, /^Velg hvor Nora skal ha avlastning/);
  await hand.press(link(page, `Velg ${place}`));
  await heading(page, `Bekreft valget av ${place}`);
  await hand.tick(page.getByRole('radio', { name: 'Nora har vist eller sagt sin mening' }));
  await hand.write(page.getByLabel('Hva har Nora vist eller sagt?'), 'Vil dit det er hester.');
  await hand.tick(page.getByRole('checkbox', { name: /Jeg har foreldreansvar for Nora/ }));
  await hand.press(button(page, 'Se over valget'));
  await heading(page, `Se over og send valget av ${place}`);
  await hand.press(button(page, 'Send valget'));
  await expect(page).toHaveURL(new RegExp(`/saker/${order}/kvittering`));
  await settled(page);
  await expect(page.getByRole('main')).toContainText(place);
}

async function accept(page: Page, hand: Hand, assignment: string, child: string): Promise<void> {
  await open(page, `/leverandor/oppdrag/${assignment}`);
  await expect(page.getByText(child)).toHaveCount(0);
  await hand.press(link(page, 'Svar på oppdraget'));
  await heading(page, 'Kan dere ta oppdraget?');
  await hand.tick(page.getByRole('radio', { name: 'Ja, vi kan ta oppdraget' }));
  await hand.press(button(page, 'Si ja til oppdraget'));
  await expect(page).toHaveURL(new RegExp(`/oppdrag/${assignment}(\\?|$)`));
  await settled(page);
}

async function conclude(page: Page, hand: Hand, order: string): Promise<void> {
  await open(page, `/bydel/saker/${order}`);
  await hand.press(link(page, 'Vurder om tilbudet passer'));
  await settled(page);
  await hand.tick(page.getByRole('radio', { name: 'Ja, tilbudet er forsvarlig og egnet' }));
  await hand.press(button(page, 'Lagre vurderingen'));
  await expect(page.getByText('Tilbudet er vurdert som forsvarlig og egnet.')).toBeVisible();
}

async function signForDistrict(page: Page, hand: Hand, order: string): Promise<void> {
  await open(page, `/bydel/saker/${order}`);
  await hand.press(link(page, 'Les og signer avropet'));
  await heading(page, 'Avrop');
  await hand.tick(page.getByRole('checkbox', { name: 'Jeg har lest avropet og signerer for bydelen' }));
  await hand.press(button(page, 'Signer avropet'));
  await expect(page.getByText('Avropet er signert for bydelen.')).toBeVisible();
}

/** With the last signature the agreement is made, and only then does the provider read who it is. */
async function signForProvider(page: Page, hand: Hand, assignment: string, child: string): Promise<void> {
  await open(page, `/leverandor/oppdrag/${assignment}`);
  await expect(page.getByText(child)).toHaveCount(0);
  await hand.press(link(page, 'Les og signer avtalen'));
  await heading(page, 'Avtalen med bydelen');
  await hand.press(button(page, 'Signer avtalen'));
  await open(page, `/leverandor/oppdrag/${assignment}`);
  await expect(page.getByText(child).first()).toBeVisible();
}

async function confirmStart(page: Page, hand: Hand, assignment: string): Promise<void> {
  await hand.press(link(page, 'Bekreft oppstart'));
  await heading(page, 'Bekreft oppstart');
  await expect(page.getByRole('main')).toContainText('20. mars 2027');
  await hand.write(page.getByLabel('Første dag'), '2027-03-26');
  await expect(page.getByText('Det er etter fristen, lørdag 20. mars 2027.')).toBeVisible();
  await hand.write(page.getByLabel('Første dag'), '2026-11-20');
  await hand.write(page.getByLabel('Når avtalte dere datoen med familien?'), '2026-11-20');
  await hand.press(button(page, 'Bekreft oppstart'));
  await expect(page).toHaveURL(new RegExp(`/oppdrag/${assignment}(\\?|$)`));
  await settled(page);
}

async function agree(page: Page, hand: Hand, order: string): Promise<void> {
  await open(page, `/saker/${order}`);
  await hand.press(link(page, 'Svar på oppstarten'));
  await settled(page);
  await hand.tick(page.getByRole('radio', { name: 'Ja, datoen passer' }));
  await hand.press(button(page, 'Send svaret'));
  await expect(page).toHaveURL(new RegExp(`/saker/${order}(\\?|$)`));
  await settled(page);
}

async function reportStart(page: Page, hand: Hand, assignment: string): Promise<void> {
  await open(page, `/leverandor/oppdrag/${assignment}`);
  await hand.press(link(page, /^Meld (oppstart|at den er i gang)$/));
  await heading(page, 'Meld at avlastningen er i gang');
  await hand.write(page.getByLabel('Første ordinære dag'), '2026-11-20');
  await hand.press(button(page, 'Meld oppstart'));
  await expect(page).toHaveURL(new RegExp(`/oppdrag/${assignment}(\\?|$)`));
  await settled(page);
}
