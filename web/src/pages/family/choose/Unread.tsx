import type { ReactNode } from 'react';
import { HelpCard } from '../../../parts/HelpCard';
import { Loaded } from '../../../parts/Loaded';
import { Page as Layout } from '../../../shell/Page';
import { useText } from '../../../text/use-text';
import { ActingFor } from '../ActingFor';
import type { FamilyOrder } from '../family-order';
import { crumbsToCase } from './crumbs';

interface UnreadProps {
  order: FamilyOrder;
  error: unknown;
  onRetry(): unknown;
}

/** Unread is a page about a known case of which the rest could not be read: what failed, and somebody to call all the same. */
export function Unread({ order, error, onRetry }: UnreadProps): ReactNode {
  const t = useText();
  return (
    <Layout
      title={t('failure.page')}
      crumbs={crumbsToCase(order, t)}
      acting={<ActingFor order={order} />}
      aside={<HelpCard caseworker={order.caseworker} district={order.district} />}
    >
      <Loaded reading={{ data: undefined, error, refetch: onRetry }}>{() => null}</Loaded>
    </Layout>
  );
}
