import { expect, test } from 'vitest';
import { Failure, failureOf } from '../api/problem';
import { adviceOf } from './failure-advice';

function refusal(status: number, code: string, rule: string | null = null): Failure {
  const problem = { code, rule, status, title: '', detail: '', errors: [], instance: '', type: '' };
  return failureOf(new Response(null, { status }), problem);
}

test.each([
  [refusal(412, 'version_conflict'), true],
  [refusal(409, 'invalid_state', 'R31'), true],
  [refusal(409, 'contested', 'R51'), true],
  [refusal(409, 'duplicate_request'), true],
  [refusal(409, 'invalid_state'), false],
  [refusal(409, 'below_use'), false],
  [refusal(409, 'no_capacity', 'R23'), false],
  [refusal(422, 'missing_fields'), false],
  [refusal(403, 'not_authorised_to_choose', 'R18'), false],
])('the latest version is offered where it helps: %o', (failure, reload) => {
  expect(adviceOf(failure).reload ?? false).toBe(reload);
});

test('too many attempts are not our fault, with or without words of the server', () => {
  expect(adviceOf(refusal(429, 'rate_limited')).text).toBe('failure.busy');
  expect(adviceOf(new Failure('unavailable', 429, null)).text).toBe('failure.busy');
  expect(adviceOf(new Failure('unavailable', 503, null)).text).toBe('failure.unavailable.advice');
});

test('a lost network and a session that has ended have words of their own', () => {
  expect(adviceOf(new Failure('network', 0, null)).text).toBe('failure.network.advice');
  expect(adviceOf(refusal(401, 'unauthenticated')).text).toBe('failure.signed-out.advice');
});
