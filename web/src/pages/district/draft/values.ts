import type { Schemas } from '../../../api/client';
import type { Order } from '../case/order';

/** What one PATCH of a draft may carry. */
export type DraftBody = Schemas['OrderBody'];
/** The lots, as a draft holds them. */
export type Lot = NonNullable<Order['lot']>;
/** On what ground somebody acts for the person (R18). */
export type Ground = Schemas['Representative']['ground'];

/** An answer that may be left out. */
export type YesNo = '' | 'yes' | 'no';

/** One representative as the form holds it; the name is for reading and never sent. */
export interface RepresentativeValues {
  account_id: string;
  name: string;
  ground: Ground | '';
  valid_from: string;
  valid_to: string;
  basis_reference: string;
}

/** A whole draft as the forms hold it: texts, never null. Names are the server's, so its errors find their fields. */
export interface DraftValues {
  recipient: {
    name: string;
    birth_date: string;
    lives_in_municipality: YesNo;
    lives_with_guardians: YesNo;
    developmental_disability: YesNo;
    decision_competence: YesNo;
    protected_address: YesNo;
  };
  carer: { name: string };
  representatives: RepresentativeValues[];
  decision: {
    reference: string;
    decided_on: string;
    legal_basis: string;
    valid_from: string;
    valid_to: string;
    complaint_information_sent_on: string;
  };
  case_reference: string;
  lot: Lot | '';
  volume: Record<keyof Required<Schemas['Volume']>, string>;
  needs: string[];
  support_level: string;
  start_window: { from: string; to: string };
  route: { own_offer_assessed_on: string; citywide_assessed_on: string };
  transport: { kind: NonNullable<Schemas['Transport']['kind']> | ''; reason: string };
  consent: { obtained_on: string; purpose: string };
}

/** The parts of a draft that a PATCH replaces as wholes. */
export type Part = keyof DraftValues;

const word = (answer: boolean | null | undefined): YesNo => (answer === true ? 'yes' : answer === false ? 'no' : '');
const amount = (value: number | null | undefined): string => String(value ?? '');

/** valuesOf fills the forms with what the server holds. */
export function valuesOf(order: Order): DraftValues {
  const { recipient, decision, volume, start_window, route, transport, consent } = order;
  return {
    recipient: {
      name: recipient.name ?? '',
      birth_date: recipient.birth_date ?? '',
      lives_in_municipality: word(recipient.lives_in_municipality),
      lives_with_guardians: word(recipient.lives_with_guardians),
      developmental_disability: word(recipient.developmental_disability),
      decision_competence: word(recipient.decision_competence),
      protected_address: word(recipient.protected_address),
    },
    carer: { name: order.carer.name ?? '' },
    representatives: (order.representatives ?? []).map(representativeValues),
    decision: {
      reference: decision.reference ?? '',
      decided_on: decision.decided_on ?? '',
      legal_basis: decision.legal_basis ?? '',
      valid_from: decision.valid_from ?? '',
      valid_to: decision.valid_to ?? '',
      complaint_information_sent_on: decision.complaint_information_sent_on ?? '',
    },
    case_reference: order.case_reference,
    lot: order.lot ?? '',
    volume: {
      weekends_per_month: amount(volume.weekends_per_month),
      holiday_days_per_year: amount(volume.holiday_days_per_year),
      nights_per_month: amount(volume.nights_per_month),
      day_stays_per_month: amount(volume.day_stays_per_month),
      evening_stays_per_month: amount(volume.evening_stays_per_month),
    },
    needs: [...order.needs].sort(),
    support_level: amount(order.support_level),
    start_window: { from: start_window.from ?? '', to: start_window.to ?? '' },
    route: {
      own_offer_assessed_on: route.own_offer_assessed_on ?? '',
      citywide_assessed_on: route.citywide_assessed_on ?? '',
    },
    transport: { kind: transport.kind ?? '', reason: transport.reason ?? '' },
    consent: { obtained_on: consent.obtained_on ?? '', purpose: consent.purpose ?? '' },
  };
}

function representativeValues(one: Schemas['OrderRepresentative']): RepresentativeValues {
  return {
    account_id: one.account_id,
    name: one.name,
    ground: one.ground,
    valid_from: one.valid_from ?? '',
    valid_to: one.valid_to ?? '',
    basis_reference: one.basis_reference ?? '',
  };
}

/** The lots of the agreement, in the order they are asked for. */
export const lots: Lot[] = ['group_respite', 'residential_respite'];
