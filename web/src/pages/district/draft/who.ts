import { ageOn } from '../../../text/dates';
import type { DraftValues, Ground } from './values';

/** ageOf is a person's whole years on a day; null before the birth date is known. */
export function ageOf(birthDate: string, day: string): number | null {
  return birthDate === '' ? null : ageOn(birthDate, day);
}

/** asksHome tells whether it matters that the person lives with guardians: from 18 (R9). */
export function asksHome(age: number | null): boolean {
  return age !== null && age >= 18;
}

/** asksCompetence tells whether decision competence matters: from 16 (R18). */
export function asksCompetence(age: number | null): boolean {
  return age !== null && age >= 16;
}

/** The table of R18 in words: who may choose, by age and decision competence. */
export type Choosers = 'unknown' | 'child' | 'together' | 'guardians' | 'adult' | 'adult-guarded';

/** choosersOf tells which line of R18 a person stands on. The server holds it when the order is published. */
export function choosersOf(age: number | null, competent: DraftValues['recipient']['decision_competence']): Choosers {
  if (age === null) return 'unknown';
  if (age < 16) return 'child';
  if (competent === '') return 'unknown';
  if (age < 18) return competent === 'yes' ? 'together' : 'guardians';
  return competent === 'yes' ? 'adult' : 'adult-guarded';
}

/** absent tells which of the two that choose together is not recorded yet (R18). */
export function absent(grounds: (Ground | '')[]): ('self' | 'parent')[] {
  return (['parent', 'self'] as const).filter((ground) => !grounds.includes(ground));
}

/** needsBasis tells whether a ground must point to a document (R18). */
export function needsBasis(ground: Ground | ''): boolean {
  return ground === 'verge' || ground === 'agent' || ground === 'nearest_relative';
}
