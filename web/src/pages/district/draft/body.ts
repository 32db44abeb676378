import { numberOf } from '../../../parts/fields';
import { volumeFields } from '../case/order';
import { type Field, type Task, valueAt } from './tasks';
import type { DraftBody, DraftValues, Ground, Part, YesNo } from './values';

const answer = (said: YesNo): boolean | null => (said === '' ? null : said === 'yes');
const orNull = <Text extends string>(text: Text): Exclude<Text, ''> | null =>
  text === '' ? null : (text as Exclude<Text, ''>);

/** How each part is written to the server. A part is sent as a whole: what is left out of it would be emptied. */
const write: { [P in Part]: (values: DraftValues) => DraftBody[P] } = {
  recipient: ({ recipient }) => ({
    name: recipient.name.trim(),
    birth_date: orNull(recipient.birth_date),
    lives_in_municipality: answer(recipient.lives_in_municipality),
    lives_with_guardians: answer(recipient.lives_with_guardians),
    developmental_disability: answer(recipient.developmental_disability),
    decision_competence: answer(recipient.decision_competence),
    protected_address: answer(recipient.protected_address),
  }),
  carer: ({ carer }) => ({ name: carer.name.trim() }),
  representatives: ({ representatives }) =>
    representatives.map((one) => ({
      account_id: one.account_id,
      ground: one.ground as Ground,
      valid_from: orNull(one.valid_from),
      valid_to: orNull(one.valid_to),
      basis_reference: one.basis_reference.trim(),
    })),
  decision: ({ decision }) => ({
    reference: decision.reference.trim(),
    decided_on: orNull(decision.decided_on),
    legal_basis: decision.legal_basis.trim(),
    valid_from: orNull(decision.valid_from),
    valid_to: orNull(decision.valid_to),
    complaint_information_sent_on: orNull(decision.complaint_information_sent_on),
  }),
  case_reference: (values) => values.case_reference.trim(),
  lot: (values) => orNull(values.lot),
  volume: (values) => ({
    weekends_per_month: granted(values, 'weekends_per_month'),
    holiday_days_per_year: granted(values, 'holiday_days_per_year'),
    nights_per_month: granted(values, 'nights_per_month'),
    day_stays_per_month: granted(values, 'day_stays_per_month'),
    evening_stays_per_month: granted(values, 'evening_stays_per_month'),
  }),
  needs: (values) => [...values.needs].sort(),
  support_level: (values) => numberOf(values.support_level),
  start_window: ({ start_window }) => ({ from: orNull(start_window.from), to: orNull(start_window.to) }),
  route: ({ route }) => ({
    own_offer_assessed_on: orNull(route.own_offer_assessed_on),
    citywide_assessed_on: orNull(route.citywide_assessed_on),
  }),
  transport: ({ transport }) => ({ kind: orNull(transport.kind), reason: transport.reason.trim() }),
  consent: ({ consent }) => ({ obtained_on: orNull(consent.obtained_on), purpose: consent.purpose.trim() }),
};

/** An amount of another lot than the one chosen is not sent: the server would refuse it (R32, R33). */
function granted(values: DraftValues, name: keyof DraftValues['volume']): number | null {
  if (values.lot !== '' && !volumeFields(values.lot).includes(name)) return null;
  return numberOf(values.volume[name]);
}

/** changesOf gives those of the parts that differ between two states of a draft, as the server wants them. */
export function changesOf(parts: readonly Part[], before: DraftValues, after: DraftValues): DraftBody {
  const changed = parts.filter((part) => JSON.stringify(write[part](before)) !== JSON.stringify(write[part](after)));
  return Object.fromEntries(changed.map((part) => [part, write[part](after)]));
}

/** unreadable lists the amounts that are no whole number: JSON has no word for them, so they must not go out. */
export function unreadable(task: Task, values: DraftValues): Field[] {
  return task.fields.filter(
    (field) => field.startsWith('volume.') && Number.isNaN(numberOf(String(valueAt(values, field)))),
  );
}
