import { Caller, type Schemas } from './caller';
import type { Login } from './setting';

/**
 * Staging brings cases of their own to where a test begins, through the API: what the browser then does is what the test is
 * about. Every case is new, so tests run side by side.
 */

type Lot = Schemas['Order']['lot'] & string;

interface CaseWanted {
  lot?: Lot;
  /** The guardians' logins; the first is the one who chooses. */
  guardians?: Login[];
  /** What the child is called; each test has a child of its own. */
  name: string;
}

const volumes: Record<Lot, object> = {
  group_respite: { weekends_per_month: 1, holiday_days_per_year: 10 },
  residential_respite: { nights_per_month: 4, day_stays_per_month: 0, evening_stays_per_month: 0 },
};

/** drafted is a whole draft that its caseworker only has to publish: a child of eleven, decided two weeks before the demo's day. */
export async function drafted({
  lot = 'group_respite',
  guardians = ['familie'],
  name,
}: CaseWanted): Promise<Schemas['Order']> {
  const caseworker = await Caller.as('saksbehandler');
  const representatives = await Promise.all(guardians.map((login) => guardian(caseworker, login)));
  return caseworker.write<Schemas['Order']>('POST', '/v1/orders', {
    lot,
    case_reference: '2026/4711',
    decision: {
      reference: '2026/4711-3',
      decided_on: '2026-11-06',
      legal_basis: 'hol. § 3-6 nr. 2',
      valid_from: '2026-12-01',
      valid_to: null,
      complaint_information_sent_on: '2026-11-06',
    },
    volume: volumes[lot],
    route: { own_offer_assessed_on: '2026-11-02', citywide_assessed_on: '2026-11-03' },
    transport: { kind: 'taxi', reason: '' },
    recipient: {
      name,
      birth_date: '2015-06-14',
      lives_in_municipality: true,
      lives_with_guardians: true,
      developmental_disability: true,
      protected_address: false,
    },
    carer: { name: 'Kari Nordli' },
    needs: ['aac'],
    support_level: 2,
    start_window: { from: '2026-11-20', to: null },
    representatives,
    consent: { obtained_on: '2026-11-05', purpose: 'valg av leverandør' },
  });
}

/** published is a case that waits for the family's choice. */
export async function published(wanted: CaseWanted): Promise<Schemas['Order']> {
  const draft = await drafted(wanted);
  const caseworker = await Caller.as('saksbehandler');
  return caseworker.write('POST', `/v1/orders/${draft.id}/publish`, undefined, draft.version);
}

async function guardian(caseworker: Caller, login: Login): Promise<object> {
  const found = await caseworker.get<{ items: { id: string }[] }>(`/v1/family-accounts?login=${login}`);
  const account = found.items[0];
  if (!account) throw new Error(`nobody in the demo is called ${login}`);
  return {
    account_id: account.id,
    ground: 'parent',
    valid_from: '2015-06-14',
    valid_to: null,
    basis_reference: 'Folkeregisteret',
  };
}

/**
 * roomAt is the offer, in a lot, of the provider whose people the demo prints; there is room enough for every
 * test. Two that make it at once are in each other's way, and the second finds it made.
 */
export function roomAt(lot: Lot): Promise<Schemas['OwnOffer']> {
  const room = () => makeRoom(lot, (free) => (free < 20 ? 40 : free));
  return room().catch(room);
}

/** lastPlaceAt is the same offer with one free place. Only one test may count on a lot's last place. */
export function lastPlaceAt(lot: Lot): Promise<Schemas['OwnOffer']> {
  return makeRoom(lot, () => 1);
}

async function makeRoom(lot: Lot, wanted: (free: number) => number): Promise<Schemas['OwnOffer']> {
  const manager = await Caller.as('daglig-leder');
  const provider = await manager.get<Schemas['Provider']>(`/v1/providers/${manager.me.party.id}`);
  const listed = provider.offers.find((offer) => offer.lot === lot);
  if (!listed) throw new Error(`no offer in ${lot}`);
  const offer = await manager.get<Schemas['OwnOffer']>(`/v1/offers/${listed.id}`);
  if (!offer.capacity) throw new Error('its own provider reads no capacity');
  const { held, filled_elsewhere, free } = offer.capacity;
  if (wanted(free) === free) return offer;
  const body = { places: held + filled_elsewhere + wanted(free), filled_elsewhere, statement: null };
  return manager.write('PUT', `/v1/offers/${offer.id}/capacity`, body, offer.version);
}

/** chosen is a case whose first guardian has chosen the offer. */
export async function chosen(wanted: CaseWanted, offerId: string): Promise<Schemas['FamilyOrder']> {
  const order = await published(wanted);
  const family = await Caller.as(wanted.guardians?.[0] ?? 'familie');
  const body = { offer_id: offerId, accept_waiting: false, child_view: { view: 'given', text: 'Vil gjerne prøve.' } };
  return family.write('PUT', `/v1/orders/${order.id}/choice`, body, order.version);
}

/** answered is a chosen case that the provider has accepted. */
export async function answered(wanted: CaseWanted, offerId: string): Promise<Schemas['FamilyOrder']> {
  const order = await chosen(wanted, offerId);
  const coordinator = await Caller.as('koordinator');
  const assignment = await assignmentOf(coordinator, order.id);
  await coordinator.write('POST', `/v1/assignments/${assignment.id}/answer`, { answer: 'accept' }, assignment.version);
  return order;
}

/** assignmentOf finds the provider's side of a case: the provider calls it by a name of its own. */
export async function assignmentOf(coordinator: Caller, orderId: string): Promise<Schemas['Assignment']> {
  const caseworker = await Caller.as('saksbehandler');
  const order = await caseworker.get<Schemas['Order']>(`/v1/orders/${orderId}`);
  const reference = order.round?.assignment_reference;
  return coordinator.find<Schemas['Assignment']>(
    `/v1/assignments?reference=${reference}`,
    (a) => a.reference === reference,
  );
}
