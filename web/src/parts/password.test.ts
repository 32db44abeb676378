import { expect, test } from 'vitest';
import { freshPassword } from './password';

test('a password to hand over is long enough, easy to read out and never the same', () => {
  const some = Array.from({ length: 100 }, freshPassword);
  for (const one of some) expect(one).toMatch(/^([a-km-np-z2-9]{4}-){3}[a-km-np-z2-9]{4}$/);
  expect(new Set(some).size).toBe(100);
});
