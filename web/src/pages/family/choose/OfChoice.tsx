import type { ReactNode } from 'react';
import { $api, type Schemas } from '../../../api/client';
import { Loaded } from '../../../parts/Loaded';
import { bodyOf, type FamilyOrder, useFamilyOrder } from '../family-order';

/** Choice is what every page on the way to a choice reads: the case, and its list in the neutral order (R16). */
export interface Choice {
  order: FamilyOrder;
  list: Schemas['NeutralList'];
}

interface OfChoiceProps {
  id: string;
  children(choice: Choice): ReactNode;
}

/** OfChoice reads the case and its list, and shows the page once both are there. */
export function OfChoice({ id, children }: OfChoiceProps) {
  const order = useFamilyOrder(id);
  const list = $api.useQuery(
    'get',
    '/v1/orders/{id}/offers',
    { params: { path: { id } } },
    { select: (body) => bodyOf(body) },
  );
  if (order.data && list.data) return children({ order: order.data, list: list.data });
  const refetch = () => Promise.all([order.refetch(), list.refetch()]);
  return (
    <Loaded page reading={{ data: undefined, error: order.error ?? list.error, refetch }}>
      {() => null}
    </Loaded>
  );
}
