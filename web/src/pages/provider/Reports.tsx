import { $api } from '../../api/client';
import { Empty } from '../../parts/Empty';
import { Loaded } from '../../parts/Loaded';
import { Page as Layout } from '../../shell/Page';
import { useMe } from '../../shell/use-me';
import { useDates, useText } from '../../text/use-text';
import { can, useAssignment, useAssignmentId } from './assignment';
import { Done } from './Done';
import { OpenReport } from './OpenReport';
import { ReportRow } from './ReportRow';
import { Rows } from './Rows';
import { monthsOwed, type Report } from './report';
import { useWorklist } from './use-worklist';

/** The reports of an assignment, and the months that still lack one. Also after the assignment has ended (R41). */
export function Page() {
  const t = useText();
  const id = useAssignmentId();
  const reports = $api.useQuery('get', '/v1/assignments/{id}/reports', {
    params: { path: { id }, query: { limit: 100 } },
  });
  return (
    <Loaded reading={reports} page>
      {({ items }) => (
        <Layout
          title={t('provider.reports.title')}
          lead={t('provider.reports.lead')}
          crumbs={[
            { label: t('provider.assignments.title'), to: '/leverandor/oppdrag' },
            { label: t('provider.reports.assignment'), to: `/leverandor/oppdrag/${id}` },
          ]}
        >
          <Done />
          <Owed id={id} reports={items} />
          <Written id={id} reports={items} />
        </Layout>
      )}
    </Loaded>
  );
}

/**
 * Owed offers the months without a report. An assignment that has ended is not read any more: then the worklist says which
 * months are owed.
 */
function Owed({ id, reports }: { id: string; reports: Report[] }) {
  const { today } = useDates();
  const me = useMe();
  const assignment = useAssignment();
  const worklist = useWorklist().data?.pages[0]?.tasks ?? [];
  const open = assignment.data;
  const may = open ? can(open, 'open_report') : assignment.isError && me?.actions.includes('open_report');
  if (!may) return null;
  const due = new Map(
    worklist.filter((task) => task.id === id && task.kind === 'report_due').map((task) => [task.period, task.due_on]),
  );
  const there = reports.map(({ period }) => period);
  const last = open?.ends_on && open.ends_on < today ? open.ends_on : today;
  const known = [...due.keys()].filter((month) => month !== null).sort();
  const months = open?.started_on ? monthsOwed(open.started_on, last, there) : known;
  return months.map((month, i) => (
    <OpenReport key={month} id={id} month={month} due={due.get(month)} first={i === 0} />
  ));
}

function Written({ id, reports }: { id: string; reports: Report[] }) {
  const t = useText();
  if (reports.length === 0) {
    return <Empty title={t('provider.reports.empty')}>{t('provider.reports.empty.text')}</Empty>;
  }
  return (
    <Rows label={t('provider.reports.title')}>
      {reports.map((report) => (
        <ReportRow key={report.id} id={id} report={report} />
      ))}
    </Rows>
  );
}
