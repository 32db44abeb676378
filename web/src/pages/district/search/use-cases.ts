import { keepPreviousData } from '@tanstack/react-query';
import { $api } from '../../../api/client';
import { useMe } from '../../../shell/use-me';
import { type Asked, queryOf } from './search';

const paging = {
  pageParamName: 'after',
  initialPageParam: null,
  getNextPageParam: (page: { next: string | null }) => page.next ?? undefined,
  placeholderData: keepPreviousData,
};

/**
 * useCases reads the district's cases that are asked for, newest first, page by page. A name goes out in the body of a request:
 * addresses end in logs and histories. What it found is forgotten when it is no longer shown.
 */
export function useCases({ search, name }: Asked) {
  const query = { limit: 50, ...queryOf(search, useMe()?.id) };
  const all = $api.useInfiniteQuery('get', '/v1/orders', { params: { query } }, { ...paging, enabled: name === '' });
  const named = $api.useInfiniteQuery(
    'post',
    '/v1/orders/search',
    { params: { query }, body: { name } },
    { ...paging, enabled: name !== '', gcTime: 0 },
  );
  return name === '' ? all : named;
}
