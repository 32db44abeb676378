import { useParams } from '@tanstack/react-router';
import { $api, type Schemas } from '../../../api/client';
import { Facts } from '../../../parts/Facts';
import { Loaded } from '../../../parts/Loaded';
import { Panel } from '../../../parts/Panel';
import { ReportLines } from '../../../parts/ReportLines';
import { Written } from '../../../parts/Written';
import { useDates, useText } from '../../../text/use-text';
import { CaseFrame } from './CaseFrame';
import type { Order } from './order';
import { ReportAnswer } from './ReportAnswer';
import { ReportVersions } from './ReportVersions';
import { pathOf } from './steps';

/** One monthly report: what was delivered against what was ordered, and the district's answer to it. */
export function Page() {
  const t = useText();
  const dates = useDates();
  const { id, reportId } = useParams({ strict: false }) as { id: string; reportId: string };
  const params = { path: { id, report_id: reportId } };
  const report = $api.useQuery('get', '/v1/orders/{id}/reports/{report_id}', { params });
  return (
    <Loaded reading={report} page>
      {(read) => (
        <CaseFrame
          title={t('casework.report.title', { month: dates.month(read.period) })}
          under={{ label: t('casework.reports.title'), to: pathOf(id, 'rapporter') }}
        >
          {(order) => <ReportText order={order} report={read} />}
        </CaseFrame>
      )}
    </Loaded>
  );
}

function ReportText({ order, report }: { order: Order; report: Schemas['Report'] }) {
  const t = useText();
  return (
    <>
      <p>
        {t(`casework.report.status.${report.status}`)}
        {report.final ? `. ${t('casework.report.final')}` : ''}
      </p>
      <Panel title={t('casework.report.delivered')}>
        <ReportLines lines={report.lines} caption={t('casework.report.delivered')} titled />
        <Facts
          facts={[
            [
              t('casework.report.deviations'),
              report.deviations && <Written key="deviations" text={report.deviations} />,
            ],
            [t('casework.report.goals'), report.goals && <Written key="goals" text={report.goals} />],
          ]}
        />
      </Panel>
      <ReportAnswer order={order} report={report} />
      <ReportVersions report={report} />
    </>
  );
}
