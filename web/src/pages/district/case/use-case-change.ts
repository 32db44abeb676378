import { useNavigate } from '@tanstack/react-router';
import { type Change, type ChangeHeaders, useChange } from '../../../api/change';
import type { Schemas } from '../../../api/client';
import { useSaving } from './CaseFrame';
import type { Done } from './done';
import type { Order } from './order';
import { pathOf } from './steps';

type Call<Result, Input> = (headers: ChangeHeaders, input: Input) => Promise<{ data?: Result }>;

/**
 * useCaseChange writes to a case and then goes back to it, where a line says what was done. A refusal stays until the newest
 * version is read; what is typed stays in any case.
 */
export function useCaseChange<Result, Input>(
  order: Order,
  doneOf: (input: Input, result: Result) => Done,
  call: Call<Result, Input>,
): Change<Result, Input> {
  return useChangeThenGo(order.version, pathOf(order.id), doneOf, call);
}

/** useReportChange is the same for a report, which has a version of its own. */
export function useReportChange<Result, Input>(
  order: Order,
  report: Schemas['Report'],
  doneOf: (input: Input) => Done,
  call: Call<Result, Input>,
): Change<Result, Input> {
  return useChangeThenGo(report.version, pathOf(order.id, 'rapporter'), doneOf, call);
}

function useChangeThenGo<Result, Input>(
  version: number,
  to: string,
  doneOf: (input: Input, result: Result) => Done,
  call: Call<Result, Input>,
): Change<Result, Input> {
  const change = useChange(version, call);
  const navigate = useNavigate();
  const setSaving = useSaving();

  async function send(input: Input): Promise<Result | null> {
    setSaving(true);
    const result = await change.send(input);
    if (result === null) setSaving(false);
    else await navigate({ to, search: { gjort: doneOf(input, result) } as never });
    return result;
  }

  return { ...change, send };
}
