import { Alert, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useParams, useSearch } from '@tanstack/react-router';
import { $api } from '../../api/client';
import { JustDone } from '../../parts/JustDone';
import { Loaded } from '../../parts/Loaded';
import { Written } from '../../parts/Written';
import { Page as Layout } from '../../shell/Page';
import { useDates, useText } from '../../text/use-text';
import { can, useAssignmentId } from './assignment';
import { ReportCheck } from './ReportCheck';
import { ReportContent } from './ReportContent';
import { ReportForm } from './ReportForm';
import { ReportTag } from './ReportRow';
import { ReportVersions } from './ReportVersions';
import type { Report } from './report';

/** One month's report: written, looked over and sent in, and afterwards what the district made of it (R41). */
export function Page() {
  const id = useAssignmentId();
  const reportId = useParams({ strict: false }).reportId ?? '';
  const report = $api.useQuery('get', '/v1/assignments/{id}/reports/{report_id}', {
    params: { path: { id, report_id: reportId } },
  });
  return (
    <Loaded reading={report} page>
      {(read) => <One id={id} report={read} />}
    </Loaded>
  );
}

function One({ id, report }: { id: string; report: Report }) {
  const t = useText();
  const dates = useDates();
  return (
    <Layout
      title={t('provider.report.title', { month: dates.month(report.period) })}
      lead={t('provider.report.of', { reference: report.reference })}
      crumbs={[
        { label: t('provider.assignments.title'), to: '/leverandor/oppdrag' },
        { label: t('provider.reports.title'), to: `/leverandor/oppdrag/${id}/rapporter` },
      ]}
    >
      <JustDone />
      <div>
        <ReportTag status={report.status} />
      </div>
      {report.final ? <Paragraph>{t('provider.report.final')}</Paragraph> : null}
      {report.status === 'returned' ? <Returned report={report} /> : null}
      <Body id={id} report={report} />
      <ReportVersions report={report} />
    </Layout>
  );
}

/** Body is the form while the report is ours, the check before it is sent, and what was sent after that. */
function Body({ id, report }: { id: string; report: Report }) {
  const { steg } = useSearch({ from: '/signed-in/leverandor/oppdrag/$id/rapporter/$reportId' });
  if (steg === 'sjekk' && can(report, 'submit_report')) return <ReportCheck id={id} report={report} />;
  if (can(report, 'edit_report')) return <ReportForm id={id} report={report} />;
  return <ReportContent content={report} />;
}

/** Returned shows the district's comment above what is to be mended. */
function Returned({ report }: { report: Report }) {
  const t = useText();
  const dates = useDates();
  const last = report.versions.at(-1);
  if (!last?.comment) return null;
  return (
    <Alert data-color="warning" className="stack-s">
      <Heading level={2} data-size="2xs">
        {t('provider.report.returned')}
      </Heading>
      <Paragraph>
        <Written text={last.comment} />
      </Paragraph>
      {last.decided_at ? (
        <Paragraph data-size="sm">{t('provider.report.returned.at', { at: dates.instant(last.decided_at) })}</Paragraph>
      ) : null}
    </Alert>
  );
}
