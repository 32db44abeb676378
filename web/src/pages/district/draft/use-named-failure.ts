import { useMemo } from 'react';
import { Failure } from '../../../api/problem';
import { before, useNamed } from './words';

/** useNamedFailure puts the field's name before what the server says of it: a list of "Må fylles ut." helps nobody. */
export function useNamedFailure(failure: Failure | null): Failure | null {
  const named = useNamed();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words follow the failure, which is shown once
  return useMemo(() => {
    if (!failure?.problem) return failure;
    const errors = failure.problem.errors.map((wrong) => ({
      ...wrong,
      message: `${before(named(wrong.field))} ${wrong.message}`,
    }));
    return new Failure(failure.kind, failure.status, { ...failure.problem, errors }, failure.retryAfter);
  }, [failure]);
}
