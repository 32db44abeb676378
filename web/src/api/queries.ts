import { QueryClient } from '@tanstack/react-query';
import { Failure } from './problem';

/** A refusal stays a refusal; only what may pass by itself is asked again. */
function worthAnotherTry(count: number, error: unknown): boolean {
  return count < 2 && error instanceof Failure && (error.kind === 'network' || error.kind === 'unavailable');
}

/** queries holds what this visit has read. */
export const queries = new QueryClient({
  defaultOptions: { queries: { retry: worthAnotherTry, staleTime: 10_000, refetchOnWindowFocus: true } },
});
