import { expect, test } from 'vitest';
import { caseIdIn } from './case-id';

const id = '0190f3c2-7b1a-7000-8000-0123456789ab';

test.each([
  [id, id],
  [` ${id.toUpperCase()}\n`, id],
  [`https://pusterom.example/bydel/saker/${id}/signer?fane=1`, id],
  ['PR-2026-000123', null],
  ['', null],
])('in "%s" the case is %s', (text, found) => {
  expect(caseIdIn(text)).toBe(found);
});
