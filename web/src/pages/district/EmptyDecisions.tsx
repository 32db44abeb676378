import { Paragraph } from '@digdir/designsystemet-react';
import { $api } from '../../api/client';
import { Empty } from '../../parts/Empty';
import { Loaded } from '../../parts/Loaded';
import { More } from '../../parts/More';
import { Page as Layout } from '../../shell/Page';
import { useText } from '../../text/use-text';
import { DecisionRows } from './decisions/DecisionRows';

/** Decisions without a started stay, the oldest first: respite that somebody is granted and does not get. */
export function Page() {
  const t = useText();
  const decisions = useEmptyDecisions();
  return (
    <Layout
      title={t('nav.empty-decisions')}
      lead={t('district.decisions.lead')}
      crumbs={[{ label: t('nav.tasks'), to: '/bydel' }]}
      wide
    >
      <Loaded reading={decisions}>
        {({ pages }) => {
          const orders = pages.flatMap((page) => page.items);
          const oldest = orders[0]?.days_since_decision ?? null;
          if (orders.length === 0)
            return <Empty title={t('district.decisions.none')}>{t('district.decisions.none.text')}</Empty>;
          return (
            <>
              <Paragraph role="status">
                {t('district.decisions.shown', { count: orders.length, more: decisions.hasNextPage })}{' '}
                {oldest === null ? null : t('district.decisions.oldest', { days: oldest })}
              </Paragraph>
              <DecisionRows orders={orders} />
              <More pages={decisions} />
            </>
          );
        }}
      </Loaded>
    </Layout>
  );
}

function useEmptyDecisions() {
  return $api.useInfiniteQuery(
    'get',
    '/v1/worklist/empty-decisions',
    { params: { query: { limit: 50 } } },
    { pageParamName: 'after', initialPageParam: null, getNextPageParam: (page) => page.next ?? undefined },
  );
}
