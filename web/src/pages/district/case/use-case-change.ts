import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { type Change, type ChangeHeaders, useChange } from '../../../api/change';
import { useSaving } from './CaseFrame';
import type { Done } from './done';
import type { Order } from './order';
import { pathOf } from './steps';

/**
 * useCaseChange writes to a case and then goes back to it, where a line says what was done. A refusal stays until the newest
 * version is read; what is typed stays in any case.
 */
export function useCaseChange<Result, Input>(
  order: Order,
  doneOf: (input: Input, result: Result) => Done,
  call: (headers: ChangeHeaders, input: Input) => Promise<{ data?: Result }>,
): Change<Result, Input> {
  const change = useChange(order.version, call);
  const navigate = useNavigate();
  const setSaving = useSaving();
  const { dismiss } = change;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a newer version ends what was refused
  useEffect(dismiss, [order.version]);

  async function send(input: Input): Promise<Result | null> {
    setSaving(true);
    const result = await change.send(input);
    if (result === null) setSaving(false);
    else await navigate({ to: pathOf(order.id), search: { gjort: doneOf(input, result) } as never });
    return result;
  }

  return { ...change, send };
}
