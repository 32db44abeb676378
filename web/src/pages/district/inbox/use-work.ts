import { keepPreviousData } from '@tanstack/react-query';
import { $api, type Schemas } from '../../../api/client';
import { addDays } from '../../../text/dates';
import { useDates } from '../../../text/use-text';
import type { Order } from '../case/order';

/** How far ahead the empty front page looks for what comes next. */
export const aheadDays = 28;

/** useWorklist reads what waits for the district, page by page; the tasks come with the first. */
export function useWorklist(mine: boolean) {
  return $api.useInfiniteQuery(
    'get',
    '/v1/worklist',
    { params: { query: { limit: 50, mine } } },
    {
      pageParamName: 'after',
      initialPageParam: null,
      getNextPageParam: (page) => page.next ?? undefined,
      placeholderData: keepPreviousData,
    },
  );
}

/** ordersOf takes the cases out of pages of the worklist, which is one for all parties. */
export function ordersOf(pages: Schemas['Worklist'][]): Order[] {
  return pages.flatMap((page) => page.items).filter(isOrder);
}

function isOrder(item: Schemas['Worklist']['items'][number]): item is Order {
  return 'case_reference' in item;
}

/** useNextDue is the next day by which somebody else owes something in our cases; null when there is none in sight. */
export function useNextDue(caseworkerId: string | undefined): string | null | undefined {
  const { today } = useDates();
  const query = { due_from: today, due_to: addDays(today, aheadDays), limit: 100, caseworker_id: caseworkerId };
  const { data } = $api.useQuery('get', '/v1/orders', { params: { query } });
  if (!data) return undefined;
  return data.items.flatMap(({ due_on }) => (due_on ? [due_on] : [])).sort()[0] ?? null;
}
