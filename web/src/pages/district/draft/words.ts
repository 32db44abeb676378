import { groundOf } from '../../../parts/ground';
import { useLotLabel, useNeedLabel } from '../../../parts/reference';
import type { MessageId } from '../../../text/catalog';
import { type Dates, type TextOf, useDates, useText } from '../../../text/use-text';
import { type Order, volumeFields } from '../case/order';
import { type Field, type Named, namedOf, type Task, tasks, valueAt } from './tasks';
import type { DraftValues, RepresentativeValues } from './values';
import { ageOf, asksCompetence, asksHome } from './who';

/** fieldWord names the message of a field. */
export function fieldWord(named: Named): MessageId {
  return `draft.field.${named}`;
}

/** taskWord names the message of a task. */
export function taskWord(task: Task): MessageId {
  return `draft.task.${task.id}`;
}

/** How each field is read aloud. What is not in the table is a text as it was typed. */
type Kind = 'text' | 'date' | 'yes-no' | 'lot' | 'needs' | 'level' | 'transport' | 'representatives';

const kinds: Partial<Record<Field, Kind>> = {
  'recipient.birth_date': 'date',
  'recipient.lives_in_municipality': 'yes-no',
  'recipient.lives_with_guardians': 'yes-no',
  'recipient.developmental_disability': 'yes-no',
  'recipient.decision_competence': 'yes-no',
  'recipient.protected_address': 'yes-no',
  representatives: 'representatives',
  'decision.decided_on': 'date',
  'decision.valid_from': 'date',
  'decision.valid_to': 'date',
  'decision.complaint_information_sent_on': 'date',
  lot: 'lot',
  needs: 'needs',
  support_level: 'level',
  'start_window.from': 'date',
  'start_window.to': 'date',
  'route.own_offer_assessed_on': 'date',
  'route.citywide_assessed_on': 'date',
  'transport.kind': 'transport',
  'consent.obtained_on': 'date',
};

interface Tools {
  t: TextOf;
  dates: Dates;
  lot: (code: string) => string;
  need: (code: string) => string;
}

/** One answer in words; '' when nothing is given. */
const say: Record<Kind, (value: never, tools: Tools) => string> = {
  text: (value: string) => value,
  date: (value: string, { dates }) => dates.full(value),
  'yes-no': (value: 'yes' | 'no', { t }) => t(value),
  lot: (value: string, { lot }) => lot(value),
  needs: (codes: string[], { need }) => codes.map(need).join(', '),
  level: (value: '1' | '2' | '3' | '4', { t }) => t(`draft.level.${value}`),
  transport: (value: Exclude<DraftValues['transport']['kind'], ''>, { t }) => t(`draft.transport.${value}`),
  representatives: (people: RepresentativeValues[], tools) =>
    people.map((one) => representativeWord(one, tools)).join('\n'),
};

/** One representative on one line: "Kari Nordli, verge, fra 1. mai 2026, VM-12". */
function representativeWord(one: RepresentativeValues, { t, dates }: Tools): string {
  const parts = [
    one.name,
    one.ground === '' ? '' : groundOf(one.ground, t),
    one.valid_from === '' ? '' : t('draft.people.from.on', { date: dates.long(one.valid_from) }),
    one.valid_to === '' ? '' : t('draft.people.to.on', { date: dates.long(one.valid_to) }),
    one.basis_reference,
  ];
  return parts.filter((part) => part !== '').join(', ');
}

/** useAnswer words what stands in a field. */
export function useAnswer(): (values: DraftValues, field: Field) => string {
  const tools: Tools = { t: useText(), dates: useDates(), lot: useLotLabel(), need: useNeedLabel() };
  return (values, field) => {
    const value = valueAt(values, field);
    return value === '' ? '' : say[kinds[field] ?? 'text'](value as never, tools);
  };
}

/** asked lists the fields of a task that matter for this draft: no amounts of another lot, nothing asked of a child that only an adult is. */
export function asked(task: Task, values: DraftValues, today: string): Field[] {
  const age = ageOf(values.recipient.birth_date, today);
  const left: Partial<Record<Field, boolean>> = {
    'recipient.lives_with_guardians': !asksHome(age),
    'recipient.decision_competence': !asksCompetence(age),
    'transport.reason': values.transport.kind !== 'not_needed',
  };
  const foreign = (field: Field) =>
    field.startsWith('volume.') && !volumeFields(values.lot || null).some((amount) => field === `volume.${amount}`);
  return task.fields.filter((field) => !left[field] && !foreign(field));
}

/** useNamed words what the server names: "Fødselsdato". A name that these pages do not know is shown as it is. */
export function useNamed(): (name: string) => string {
  const t = useText();
  return (name) => {
    const named = namedOf(name);
    return named ? t(fieldWord(named)) : name;
  };
}

/** before puts a field's name before what is said of it: "Fødselsdato: …", and a question as it stands. */
export function before(name: string): string {
  return name.endsWith('?') ? name : `${name}:`;
}

/** representativesOf joins the names of those who act for the person, each once. */
export function representativesOf(order: Pick<Order, 'representatives'>): string[] {
  return [...new Set((order.representatives ?? []).map((one) => one.name))];
}

/** stepOf is a task's place in the list, for "Oppgave 2 av 7". */
export function stepOf(task: Task): { step: number; steps: number } {
  return { step: tasks.indexOf(task) + 1, steps: tasks.length };
}
