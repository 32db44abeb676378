import type { ReactNode } from 'react';
import { $api, type Schemas } from '../../../api/client';
import { isClosed, isMissing } from '../../../api/problem';
import { Loaded } from '../../../parts/Loaded';
import { bodyOf, type FamilyOrder, useFamilyOrder } from '../family-order';
import { Unread } from './Unread';

/** Choice is what every page on the way to a choice reads: the case, and its list in the neutral order (R16). */
export interface Choice {
  order: FamilyOrder;
  list: Schemas['NeutralList'];
}

interface OfChoiceProps {
  id: string;
  children(choice: Choice): ReactNode;
}

/** OfChoice reads the case and its list, and shows the page once both are there, until one's authority in the case ends. */
export function OfChoice({ id, children }: OfChoiceProps) {
  const order = useFamilyOrder(id);
  const list = $api.useQuery(
    'get',
    '/v1/orders/{id}/offers',
    { params: { path: { id } } },
    { select: (body) => bodyOf(body) },
  );
  const error = order.error ?? list.error;
  const refetch = () => Promise.all([order.refetch(), list.refetch()]);
  const over = isClosed(error);
  if (!over && order.data && list.data) return children({ order: order.data, list: list.data });
  if (!over && order.data && list.error && !isMissing(list.error))
    return <Unread order={order.data} error={list.error} onRetry={refetch} />;
  return (
    <Loaded page reading={{ data: undefined, error, refetch }}>
      {() => null}
    </Loaded>
  );
}
