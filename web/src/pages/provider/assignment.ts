import { useParams } from '@tanstack/react-router';
import { $api, type Schemas } from '../../api/client';

/** Assignment is a round as its provider may see it now. */
export type Assignment = Schemas['Assignment'];

/** useAssignmentId is the assignment that the address names. */
export function useAssignmentId(): string {
  return useParams({ strict: false }).id ?? '';
}

/** useAssignment reads the assignment of the address. */
export function useAssignment() {
  const id = useAssignmentId();
  return $api.useQuery('get', '/v1/assignments/{id}', { params: { path: { id } } });
}

/** can tells whether the API offers this step now; what may be done is decided nowhere else. */
export function can(of: { actions: string[] }, action: string): boolean {
  return of.actions.includes(action);
}
