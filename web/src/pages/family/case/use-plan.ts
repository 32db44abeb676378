import { $api } from '../../../api/client';
import type { FamilyOrder } from '../family-order';

/** usePlan reads the plan for getting to know each other, which there is from the agreement on. */
export function usePlan(order: FamilyOrder) {
  const path = { id: order.id };
  const enabled = order.state === 'agreed' || order.state === 'start_confirmed' || order.state === 'started';
  return $api.useQuery('get', '/v1/orders/{id}/pre-care-plan', { params: { path } }, { enabled });
}
