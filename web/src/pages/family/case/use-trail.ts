import { $api } from '../../../api/client';

/** One page of a case file; what the family must be told of lies among the last things that happened. */
const most = 50;

/** useLatestEvents reads what has happened last in a case, newest first. */
export function useLatestEvents(id: string) {
  const params = { path: { id }, query: { order: 'newest', limit: most } } as const;
  return $api.useQuery('get', '/v1/orders/{id}/events', { params });
}
