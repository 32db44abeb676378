import type { ReactNode } from 'react';
import { $api, type Schemas } from '../../../api/client';
import { isMissing } from '../../../api/problem';
import { Loaded } from '../../../parts/Loaded';
import { NotFound } from '../../../shell/NotFound';
import { Page as Layout } from '../../../shell/Page';
import { bodyOf, type FamilyOrder, useFamilyOrder } from '../family-order';

/** Choice is what every page on the way to a choice reads: the case, and its list in the neutral order (R16). */
export interface Choice {
  order: FamilyOrder;
  list: Schemas['NeutralList'];
}

interface OfChoiceProps {
  id: string;
  /** The page's heading until the case is there. */
  title: string;
  children(choice: Choice): ReactNode;
}

/** OfChoice reads the case and its list, and shows the page once both are there. */
export function OfChoice({ id, title, children }: OfChoiceProps) {
  const order = useFamilyOrder(id);
  const list = $api.useQuery(
    'get',
    '/v1/orders/{id}/offers',
    { params: { path: { id } } },
    { select: (body) => bodyOf(body) },
  );
  if (order.data && list.data) return children({ order: order.data, list: list.data });
  const error = order.error ?? list.error;
  if (isMissing(error)) return <NotFound />;
  const refetch = () => Promise.all([order.refetch(), list.refetch()]);
  return (
    <Layout title={title}>
      <Loaded reading={{ data: undefined, error, refetch }}>{() => null}</Loaded>
    </Layout>
  );
}
