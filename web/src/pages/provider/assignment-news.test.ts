import { expect, test } from 'vitest';
import type { Assignment } from './assignment';
import { newsOf } from './assignment-news';

const was = { state: 'chosen', answer: null, information: null, signatures: [], start: null } as unknown as Assignment;
const and = (change: object) => ({ ...was, ...change }) as Assignment;

test.each([
  [{ answer: { answer: 'needs_information' } }, ['answered']],
  [{ information: { text: 'Kurs holdes.' } }, ['informed']],
  [{ state: 'agreed', signatures: [{ side: 'district' }] }, ['signed', 'state']],
  [{ start: { start_date: '2026-12-04' }, state: 'start_confirmed' }, ['start', 'state']],
  [{ version: 7 }, ['other']],
])('%j is told as %j', (change, news) => {
  expect(newsOf(was, and(change))).toEqual(news);
});
