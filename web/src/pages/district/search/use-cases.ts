import { keepPreviousData } from '@tanstack/react-query';
import { $api } from '../../../api/client';
import { useMe } from '../../../shell/use-me';
import { type CaseSearch, queryOf } from './search';

/** useCases reads the district's cases that the search asks for, newest first, page by page. */
export function useCases(search: CaseSearch) {
  const query = { limit: 50, ...queryOf(search, useMe()?.id) };
  return $api.useInfiniteQuery(
    'get',
    '/v1/orders',
    { params: { query } },
    {
      pageParamName: 'after',
      initialPageParam: null,
      getNextPageParam: (page) => page.next ?? undefined,
      placeholderData: keepPreviousData,
    },
  );
}
