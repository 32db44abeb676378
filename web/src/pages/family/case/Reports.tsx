import { Details } from '@digdir/designsystemet-react';
import { $api, type Schemas } from '../../../api/client';
import { Empty } from '../../../parts/Empty';
import { Loaded } from '../../../parts/Loaded';
import { More } from '../../../parts/More';
import { useText } from '../../../text/use-text';
import type { FamilyOrder } from '../family-order';
import { CasePage, OfCase } from './CasePage';
import { Report } from './Report';

type ReportPage = Schemas['ReportPage'];

/** What the provider says that it delivered, month by month, against what was ordered (R41). Only to read. */
export function Page() {
  const t = useText();
  return (
    <OfCase>
      {(order) => (
        <CasePage order={order} title={t('family.reports.title')} lead={t('family.reports.lead')}>
          <Reports order={order} />
        </CasePage>
      )}
    </OfCase>
  );
}

function Reports({ order }: { order: FamilyOrder }) {
  const t = useText();
  const path = { id: order.id };
  const pages = $api.useInfiniteQuery(
    'get',
    '/v1/orders/{id}/reports',
    { params: { path } },
    {
      pageParamName: 'after',
      initialPageParam: '',
      getNextPageParam: (last: ReportPage) => last.next ?? undefined,
    },
  );
  return (
    <Loaded reading={pages}>
      {(read) => {
        const reports = read.pages.flatMap((page) => page.items);
        if (reports.length === 0) {
          return <Empty title={t('family.reports.empty.title')}>{t('family.reports.empty.text')}</Empty>;
        }
        return (
          <>
            <div>
              {reports.map((report, i) => (
                <Details key={report.id} defaultOpen={i === 0}>
                  <Report report={report} />
                </Details>
              ))}
            </div>
            <More pages={pages} />
          </>
        );
      }}
    </Loaded>
  );
}
