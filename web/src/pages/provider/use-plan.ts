import { $api } from '../../api/client';

/** usePlan reads the pre-care plan of an assignment; there is one from the agreement on, at version 0 while it is empty. */
export function usePlan(id: string) {
  return $api.useQuery('get', '/v1/assignments/{id}/pre-care-plan', { params: { path: { id } } });
}
