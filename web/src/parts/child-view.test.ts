import { expect, test } from 'vitest';
import { type ChildViewAnswer, childViewSent, hearingAt } from './child-view';

test('a child is heard from seven, weighs heavily from twelve, and is grown up at eighteen', () => {
  expect(hearingAt(6)).toEqual({ childView: 'optional', weight: false });
  expect(hearingAt(7)).toEqual({ childView: 'required', weight: false });
  expect(hearingAt(12)).toEqual({ childView: 'required', weight: true });
  expect(hearingAt(18)).toEqual({ childView: 'no', weight: false });
});

const answer: ChildViewAnswer = { view: 'given', text: ' Ja ', reason: 'left from before', weight_note: 'Mye' };

test('only what belongs to the answer and the age is sent', () => {
  expect(childViewSent(answer, hearingAt(17))).toEqual({ view: 'given', text: 'Ja', weight_note: 'Mye' });
  expect(childViewSent({ ...answer, view: 'declined' }, hearingAt(9))).toEqual({
    view: 'declined',
    reason: 'left from before',
  });
  expect(childViewSent({ ...answer, view: '' }, hearingAt(5))).toBeNull();
  expect(childViewSent(answer, hearingAt(18))).toBeNull();
});
