import { Tag } from '@digdir/designsystemet-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { client, type Schemas } from '../../../api/client';
import { Anchor } from '../../../parts/Anchor';
import { Due } from '../../../parts/Due';
import { Empty } from '../../../parts/Empty';
import { Loaded } from '../../../parts/Loaded';
import { More } from '../../../parts/More';
import { isShort } from '../../../parts/report-lines';
import { useDates, useText } from '../../../text/use-text';
import { CaseFrame } from './CaseFrame';
import { DoneLine } from './DoneLine';
import type { Order } from './order';
import styles from './Reports.module.css';
import { pathOf } from './steps';

type Report = Schemas['Report'];

/** The provider's monthly reports on a case, the newest first. */
export function Page() {
  const t = useText();
  return (
    <CaseFrame title={t('casework.reports.title')} lead={t('casework.reports.lead')}>
      {(order) => (
        <>
          <DoneLine />
          <Reports order={order} />
        </>
      )}
    </CaseFrame>
  );
}

function Reports({ order }: { order: Order }) {
  const t = useText();
  const pages = useInfiniteQuery({
    queryKey: ['reports', order.id],
    queryFn: ({ pageParam }) => pageOf(order.id, pageParam),
    initialPageParam: '',
    getNextPageParam: (last) => last.next ?? undefined,
  });
  return (
    <Loaded reading={pages}>
      {({ pages: read }) => {
        const reports = read.flatMap((page) => page.items);
        if (reports.length === 0)
          return <Empty title={t('casework.reports.none')}>{t('casework.reports.none.text')}</Empty>;
        return (
          <>
            <ul className={styles.list}>
              {reports.map((report) => (
                <ReportItem key={report.id} order={order} report={report} />
              ))}
            </ul>
            <More pages={pages} />
          </>
        );
      }}
    </Loaded>
  );
}

async function pageOf(id: string, after: string): Promise<Schemas['ReportPage']> {
  const query = after ? { limit: 24, after } : { limit: 24 };
  const { data } = await client.GET('/v1/orders/{id}/reports', { params: { path: { id }, query } });
  return data ?? { items: [], next: null };
}

function ReportItem({ order, report }: { order: Order; report: Report }) {
  const t = useText();
  const dates = useDates();
  const short = report.lines.some(isShort);
  return (
    <li className={styles.report}>
      <Anchor to={pathOf(order.id, `rapporter/${report.id}`)}>
        {t('casework.report.title', { month: dates.month(report.period) })}
      </Anchor>
      <span className="cluster">
        <span>{t(`casework.report.status.${report.status}`)}</span>
        {report.waiting_on.includes('district') ? <Due on={report.due_on} /> : null}
        {short ? (
          <Tag data-color="warning" data-size="sm">
            {t('casework.report.short')}
          </Tag>
        ) : null}
        {report.final ? (
          <Tag data-color="neutral" data-size="sm">
            {t('casework.report.final')}
          </Tag>
        ) : null}
      </span>
    </li>
  );
}
