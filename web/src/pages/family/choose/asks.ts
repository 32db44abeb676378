import type { Schemas } from '../../../api/client';
import {
  type ChildViewAnswer,
  childViewSent,
  type Hearing,
  hearingAt,
  noChildView,
  notHeard,
} from '../../../parts/child-view';
import { ageOn } from '../../../text/dates';
import type { FamilyOrder } from '../family-order';

/** From these ages one consents oneself (R18), and is grown up. */
const consentAge = 16;
const adultAge = 18;

/** Asks is what a choice must be sent with, by who chooses and for whom. The server judges; this is what the page asks. */
export interface Asks extends Hearing {
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
  return {
    ...(authority?.ground === 'self' ? notHeard : hearingAt(age)),
    consentOf: consentOf(age, recipient.decision_competence === true, authority?.ground),
    responsibility: authority?.ground === 'parent',
  };
}

type Ground = Schemas['Authority']['ground'] | undefined;

function consentOf(age: number, competent: boolean, ground: Ground): Asks['consentOf'] {
  if (age < consentAge || age >= adultAge || !competent) return null;
  if (ground === 'self') return 'parent';
  return ground === 'parent' ? 'self' : null;
}

/** Answers is what is filled in before a choice is sent; child_view has the API's names, so that its refusals land there. */
export interface Answers {
  child_view: ChildViewAnswer;
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
    child_view: noChildView,
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
