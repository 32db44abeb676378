import { expect, test } from 'vitest';
import type { Assignment } from './assignment';
import { anAssignment } from './assignment.sample';
import { nextStep } from './next-step';

const today = '2026-11-20';
const at = '2026-11-18T10:00:00Z';
const nothing = { reason: null, text: '', what: '', reply_by: null, at };
const start = { start_date: '2026-12-04', agreed_with_family_on: '2026-11-12', reason: '', late: false };

const cases: [string, Partial<Assignment>, string][] = [
  ['no answer yet', { actions: ['answer'] }, 'answer'],
  [
    'the district has replied',
    { actions: ['answer'], information: { text: 'Ja', at, answer_by: '2026-11-27' } },
    'answer-again',
  ],
  ['asked', { actions: ['answer'], answer: { ...nothing, answer: 'needs_information' } }, 'await-information'],
  ['answered', { actions: ['answer'], answer: { ...nothing, answer: 'accept' } }, 'answered'],
  ['declined', { actions: ['answer'], answer: { ...nothing, answer: 'decline' } }, 'declined'],
  ['to sign', { state: 'suitable', actions: ['sign_call_off'] }, 'sign'],
  ['signed, or contested', { state: 'suitable' }, 'await-signature'],
  ['agreed', { state: 'agreed', agreement_date: '2026-11-01', actions: ['start_date'] }, 'start-date'],
  ['agreed without a place', { state: 'agreed', agreement_date: '2026-11-01', hold: 'waiting' }, 'await-place'],
  ['a start to come', { state: 'start_confirmed', actions: ['start_date', 'start'], start }, 'await-start'],
  ['the family disagrees', { actions: ['start_date', 'start'], start, start_answer: 'not_agreed' }, 'not-agreed'],
  ['the day has come', { actions: ['start_date', 'start'], start: { ...start, start_date: today } }, 'start'],
  ['under way', { state: 'started', actions: ['pre_care_plan', 'open_report'] }, 'running'],
  ['over', { state: 'ended' }, 'none'],
];

test.each(cases)('%s', (_, given, step) => {
  expect(nextStep(anAssignment(given), today)).toBe(step);
});
