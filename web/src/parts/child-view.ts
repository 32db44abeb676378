import type { Schemas } from '../api/client';

/** From these ages a child is heard, its view weighs heavily, and it is a child no more (R19). */
const heardAge = 7;
const greatWeightAge = 12;
const adultAge = 18;

/** Hearing is what must be said of the child's own view before a choice (R19). The server judges; this is what is asked. */
export interface Hearing {
  childView: 'no' | 'optional' | 'required';
  /** Whether to say what weight the view was given. */
  weight: boolean;
}

/** notHeard is of grown-ups, and of whoever has said what they think by choosing. */
export const notHeard: Hearing = { childView: 'no', weight: false };

/** hearingAt is how a child of an age is heard. */
export function hearingAt(age: number): Hearing {
  if (age >= adultAge) return notHeard;
  return { childView: age >= heardAge ? 'required' : 'optional', weight: age >= greatWeightAge };
}

/** ChildViewAnswer is what is filled in, by the API's names so that its refusals land on the fields. */
export interface ChildViewAnswer {
  view: Schemas['ChildView']['view'] | '';
  text: string;
  reason: string;
  weight_note: string;
}

/** noChildView is the empty form. */
export const noChildView: ChildViewAnswer = { view: '', text: '', reason: '', weight_note: '' };

/** childViewSent is what is sent: nothing when nothing is asked or said, and only what belongs to the answer. */
export function childViewSent(answer: ChildViewAnswer, asked: Hearing): Schemas['ChildViewBody'] | null {
  if (asked.childView === 'no' || answer.view === '') return null;
  const why = answer.view === 'given' ? { text: answer.text.trim() } : { reason: answer.reason.trim() };
  return { view: answer.view, ...why, ...(asked.weight ? { weight_note: answer.weight_note.trim() } : {}) };
}

/** ChildReader is who reads of the child: itself, another of its family by its given name, or a caseworker. */
export type ChildReader = { who: 'self' | 'other'; name: string } | typeof caseworker;

/** caseworker reads of "barnet". */
export const caseworker = { who: 'caseworker', name: '' } as const;
