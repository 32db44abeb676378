import { $api } from '../../api/client';
import { Empty } from '../../parts/Empty';
import { JustDone } from '../../parts/JustDone';
import { Loaded } from '../../parts/Loaded';
import { Page as Layout } from '../../shell/Page';
import { useMe } from '../../shell/use-me';
import { useDates, useText } from '../../text/use-text';
import { can, useAssignment, useAssignmentId } from './assignment';
import { OpenReport } from './OpenReport';
import { ReportRow } from './ReportRow';
import { Rows } from './Rows';
import { monthsOwed, oursFirst, type Report } from './report';
import { useWorklist } from './use-worklist';

/** The reports of an assignment, and the months that still lack one. Also after the assignment has ended (R41). */
export function Page() {
  const t = useText();
  const id = useAssignmentId();
  const reports = $api.useQuery('get', '/v1/assignments/{id}/reports', {
    params: { path: { id }, query: { limit: 100 } },
  });
  const assignment = useAssignment().data;
  // An assignment that has ended has no page any more.
  const way = assignment
    ? [
        {
          label: t('provider.assignment.name', { reference: assignment.reference, place: assignment.offer.name }),
          to: `/leverandor/oppdrag/${id}`,
        },
      ]
    : [];
  return (
    <Loaded reading={reports} page>
      {({ items }) => (
        <Layout
          title={t('provider.reports.title')}
          lead={
            <>
              {t('provider.reports.lead')}
              {assignment || !items[0] ? null : ` ${t('provider.reports.of', { reference: items[0].reference })}`}
            </>
          }
          crumbs={[{ label: t('provider.assignments.title'), to: '/leverandor/oppdrag' }, ...way]}
        >
          <JustDone />
          <Months id={id} reports={items} />
        </Layout>
      )}
    </Loaded>
  );
}

/**
 * Months are the reports with the months that lack one: all since the start while the assignment offers it, and what the worklist
 * says is owed, which is how the last months of an assignment that ends are found. A month that is not over can wait: it stands last.
 */
function Months({ id, reports }: { id: string; reports: Report[] }) {
  const { today } = useDates();
  const me = useMe();
  const assignment = useAssignment().data;
  const tasks = useWorklist().data?.pages[0]?.tasks ?? [];
  const due = new Map<string, string>();
  for (const task of me?.actions.includes('open_report') ? tasks : []) {
    if (task.id === id && task.kind === 'report_due' && task.period) due.set(task.period, task.due_on);
  }
  const there = reports.map(({ period }) => period);
  const running = assignment && can(assignment, 'open_report') ? assignment.started_on : null;
  const months = new Set([...(running ? monthsOwed(running, today, there) : []), ...due.keys()]);
  const missing = [...months].filter((month) => !there.includes(month)).sort();
  const over = missing.filter((month) => month < today.slice(0, 7));
  const ours = reports.some(({ waiting_on }) => waiting_on.includes('provider'));
  return (
    <>
      {over.map((month, i) => (
        <OpenReport key={month} id={id} month={month} due={due.get(month)} first={i === 0} />
      ))}
      <List id={id} reports={reports} />
      {missing
        .filter((month) => !over.includes(month))
        .map((month) => (
          <OpenReport key={month} id={id} month={month} due={undefined} first={over.length === 0 && !ours} />
        ))}
    </>
  );
}

/** List is the reports there are, those that wait on us first. */
function List({ id, reports }: { id: string; reports: Report[] }) {
  const t = useText();
  if (reports.length === 0) {
    return <Empty title={t('provider.reports.empty')}>{t('provider.reports.empty.text')}</Empty>;
  }
  return (
    <Rows label={t('provider.reports.title')}>
      {oursFirst(reports).map((report) => (
        <ReportRow key={report.id} id={id} report={report} />
      ))}
    </Rows>
  );
}
