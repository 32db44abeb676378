import { expect, test } from 'vitest';
import { assignmentFilter } from './filters';

test('what has ended is a list of its own, in which no other state is looked for', () => {
  expect(assignmentFilter({ vis: 'avsluttede', status: 'agreed', nr: 'ab' })).toEqual({ vis: 'avsluttede', nr: 'ab' });
  expect(assignmentFilter({ vis: 'alt', status: 'agreed' })).toEqual({ status: 'agreed' });
});
