import { $api } from '../../api/client';

/** useWorklist reads what waits on us, page by page; the tasks come with the first. */
export function useWorklist() {
  return $api.useInfiniteQuery(
    'get',
    '/v1/worklist',
    { params: { query: { limit: 50 } } },
    { pageParamName: 'after', initialPageParam: null, getNextPageParam: (page) => page.next ?? undefined },
  );
}

/** useKnownAssignments reads our newest assignments: for places that were given, and for what a task is about. */
export function useKnownAssignments() {
  return $api.useQuery('get', '/v1/assignments', { params: { query: { limit: 100 } } });
}
