import { expect, test } from 'vitest';
import { fileFault, mebibytes, mostBytes } from './register-file';

test.each([
  [undefined, 'missing'],
  [0, 'empty'],
  [1, null],
  [mostBytes, null],
  [mostBytes + 1, 'large'],
])('a file of %s bytes: %s', (size, fault) => {
  expect(fileFault(size === undefined ? undefined : { size })).toBe(fault);
});

test('a size that is just too large does not read as the limit', () => {
  expect(mebibytes(mostBytes + 1)).toBe('5,1');
});
