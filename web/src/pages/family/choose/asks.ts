import type { Schemas } from '../../../api/client';
import type { FamilyOrder } from '../family-order';
import { ageOn } from '../people';

/** From these ages the child is heard (R19), its view weighs heavily, it consents itself (R18), and it is grown up. */
const heardAge = 7;
const greatWeightAge = 12;
const consentAge = 16;
const adultAge = 18;

/** Asks is what a choice must be sent with, by who chooses and for whom. The server judges; this is what the page asks. */
export interface Asks {
  /** Whether the child's own view is asked for (R19). */
  childView: 'no' | 'optional' | 'required';
  /** Whether to say what weight the view was given. */
  weight: boolean;
  /** Whose consent makes it a choice, when two choose together (R18). */
  consentOf: 'self' | 'parent' | null;
  /** Whether parental responsibility is confirmed. */
  responsibility: boolean;
}

/** kindOf tells what is sent: a choice, or a proposal that the other one of two must consent to. */
export function kindOf({ consentOf }: Asks): 'choice' | 'proposal' {
  return consentOf ? 'proposal' : 'choice';
}

/** asksOf reads an order on a day. */
export function asksOf({ recipient, authority }: FamilyOrder, today: string): Asks {
  const age = recipient.birth_date ? ageOn(recipient.birth_date, today) : adultAge;
  const childView = childViewOf(age, authority?.ground);
  return {
    childView,
    weight: childView !== 'no' && age >= greatWeightAge,
    consentOf: consentOf(age, recipient.decision_competence === true, authority?.ground),
    responsibility: authority?.ground === 'parent',
  };
}

type Ground = Schemas['Authority']['ground'] | undefined;

/** Somebody who chooses for themself has said what they think by choosing. */
function childViewOf(age: number, ground: Ground): Asks['childView'] {
  if (age >= adultAge || ground === 'self') return 'no';
  return age >= heardAge ? 'required' : 'optional';
}

function consentOf(age: number, competent: boolean, ground: Ground): Asks['consentOf'] {
  if (age < consentAge || age >= adultAge || !competent) return null;
  if (ground === 'self') return 'parent';
  return ground === 'parent' ? 'self' : null;
}

/** Answers is what is filled in before a choice is sent; child_view has the API's names, so that its refusals land there. */
export interface Answers {
  child_view: { view: '' | Schemas['ChildView']['view']; text: string; reason: string; weight_note: string };
  note_to_provider: string;
  accept_waiting: boolean;
  responsible: boolean;
}

/**
 * answersOf starts the form: with the note that this person wrote last time in this case. What the child thought was about
 * another place, so it is asked anew (R19).
 */
export function answersOf(order: FamilyOrder): Answers {
  const pending = order.pending_choice?.proposed_by_me ? order.pending_choice : null;
  const round = order.round?.chosen_by_me ? order.round : null;
  return {
    child_view: { view: '', text: '', reason: '', weight_note: '' },
    note_to_provider: (pending ?? round)?.note_to_provider ?? '',
    accept_waiting: false,
    responsible: false,
  };
}

/** choiceOf is the choice as it is sent: only what was asked. */
export function choiceOf(offerId: string, answers: Answers, asks: Asks): Schemas['ChoiceBody'] {
  return {
    offer_id: offerId,
    accept_waiting: answers.accept_waiting,
    note_to_provider: answers.note_to_provider.trim(),
    child_view: childViewSent(answers.child_view, asks),
  };
}

function childViewSent(answer: Answers['child_view'], asks: Asks): Schemas['ChildViewBody'] | null {
  if (asks.childView === 'no' || answer.view === '') return null;
  const why = answer.view === 'given' ? { text: answer.text.trim() } : { reason: answer.reason.trim() };
  const weight = asks.weight ? { weight_note: answer.weight_note.trim() } : {};
  return { view: answer.view, ...why, ...weight };
}
