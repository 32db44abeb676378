import type { Assignment } from './assignment';
import { can } from './assignment';

/**
 * Step is what an assignment asks of its provider now. `answered`, `declined`, the ones that await and `none` ask for
 * nothing: they say what is being waited for.
 */
export type Step =
  | 'answer'
  | 'answer-again'
  | 'answered'
  | 'declined'
  | 'await-information'
  | 'sign'
  | 'await-signature'
  | 'start-date'
  | 'await-place'
  | 'not-agreed'
  | 'await-start'
  | 'start'
  | 'running'
  | 'none';

/** The page where a step is taken; the others are read on the assignment's own page. */
export const stepPage = {
  answer: '/leverandor/oppdrag/$id/svar',
  'answer-again': '/leverandor/oppdrag/$id/svar',
  sign: '/leverandor/oppdrag/$id/avtale',
  'start-date': '/leverandor/oppdrag/$id/oppstart',
  'not-agreed': '/leverandor/oppdrag/$id/oppstart',
  start: '/leverandor/oppdrag/$id/startet',
  running: '/leverandor/oppdrag/$id/rapporter',
} as const;

/** hasPage tells whether a step is taken on a page of its own. */
export function hasPage(step: Step): step is keyof typeof stepPage {
  return step in stepPage;
}

/** nextStep finds the one step that counts. What may be done comes from the API's actions; the dates only order it. */
export function nextStep(a: Assignment, today: string): Step {
  if (can(a, 'start')) return afterConfirmed(a, today);
  if (can(a, 'start_date')) return 'start-date';
  if (can(a, 'sign_call_off')) return 'sign';
  if (can(a, 'open_report')) return 'running';
  if (can(a, 'answer')) return answerStep(a);
  if (a.state === 'suitable') return 'await-signature';
  return a.hold === 'waiting' && a.agreement_date ? 'await-place' : 'none';
}

function answerStep(a: Assignment): Step {
  if (a.answer?.answer === 'needs_information') return 'await-information';
  if (a.answer) return a.answer.answer === 'decline' ? 'declined' : 'answered';
  return a.information ? 'answer-again' : 'answer';
}

function afterConfirmed(a: Assignment, today: string): Step {
  if (a.start && a.start.start_date <= today) return 'start';
  return a.start_answer === 'not_agreed' ? 'not-agreed' : 'await-start';
}
