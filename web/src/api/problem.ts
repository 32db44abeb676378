import type { components } from './schema';

/** A refusal as the server words it (RFC 9457). */
export type Problem = components['schemas']['Problem'];

/** What went wrong with a request, in the four kinds a page can do something about. */
export type FailureKind = 'refused' | 'network' | 'unavailable' | 'signed-out';

/**
 * Failure is the one error that the API layer throws. `problem` is there for `refused` and mostly for `unavailable`;
 * `network` says that we do not know whether the server got the request, so a repeat must carry the same key.
 */
export class Failure extends Error {
  readonly kind: FailureKind;
  readonly status: number;
  readonly problem: Problem | null;
  /** Seconds the server asks us to wait (Retry-After), or 0. */
  readonly retryAfter: number;

  constructor(kind: FailureKind, status: number, problem: Problem | null, retryAfter = 0) {
    super(problem?.title ?? kind);
    this.name = 'Failure';
    this.kind = kind;
    this.status = status;
    this.problem = problem;
    this.retryAfter = retryAfter;
  }
}

/** failureOf turns an answer that is no success into a Failure. */
export function failureOf(response: Response, body: unknown): Failure {
  const problem = isProblem(body) ? body : null;
  const retryAfter = Number(response.headers.get('Retry-After')) || 0;
  return new Failure(kindOf(response.status), response.status, problem, retryAfter);
}

function kindOf(status: number): FailureKind {
  if (status === 401) return 'signed-out';
  if (status === 429 || status >= 500) return 'unavailable';
  return 'refused';
}

function isProblem(body: unknown): body is Problem {
  return typeof body === 'object' && body !== null && 'code' in body && 'title' in body;
}

/** isClosed tells whether this is a case that the caller might read until the authority in it ended. */
export function isClosed(error: unknown): boolean {
  return error instanceof Failure && error.status === 403 && error.problem?.code === 'not_authorised_to_choose';
}

/** isMissing tells whether there is nothing here for this caller: a case of others looks the same as no case. */
export function isMissing(error: unknown): boolean {
  return error instanceof Failure && error.status === 404;
}

/** isRefused tells whether the caller's role has no business here, whatever the page is about. */
export function isRefused(error: unknown): boolean {
  return error instanceof Failure && error.status === 403 && !isClosed(error);
}
