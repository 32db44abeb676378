import { Paragraph } from '@digdir/designsystemet-react';
import { useSearch } from '@tanstack/react-router';
import { $api, type Schemas } from '../../api/client';
import { Anchor } from '../../parts/Anchor';
import { Empty } from '../../parts/Empty';
import { Loaded } from '../../parts/Loaded';
import { More } from '../../parts/More';
import { Page as Layout } from '../../shell/Page';
import { useDates, useText } from '../../text/use-text';
import { AssignmentFilters } from './AssignmentFilters';
import { AssignmentViews } from './AssignmentViews';
import type { Assignment } from './assignment';
import type { AssignmentFilter } from './filters';
import { comesFirst, owedOn } from './owed';
import { AboutLine, Row, Rows } from './Rows';
import { useWorklist } from './use-worklist';
import { useWaits } from './words';

/** The list of our assignments, newest first, as the address narrows it. */
export function Page() {
  const t = useText();
  const filter = useSearch({ from: '/signed-in/leverandor/oppdrag' });
  const assignments = useAssignments(filter);
  return (
    <Layout
      title={t('provider.assignments.title')}
      lead={t(filter.vis ? 'provider.assignments.ended.lead' : 'provider.assignments.lead')}
    >
      <AssignmentViews ended={filter.vis !== undefined} />
      <AssignmentFilters filter={filter} />
      <Loaded reading={assignments}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          return (
            <>
              <Paragraph role="status">
                {t('provider.assignments.count', { n: items.length, more: assignments.hasNextPage })}
              </Paragraph>
              <List items={items} filter={filter} />
              <More pages={assignments} />
            </>
          );
        }}
      </Loaded>
    </Layout>
  );
}

function useAssignments({ vis, status, type, nr }: AssignmentFilter) {
  return $api.useInfiniteQuery(
    'get',
    '/v1/assignments',
    { params: { query: { limit: 20, state: vis ? 'ended' : status, lot: type, reference: nr } } },
    { pageParamName: 'after', initialPageParam: null, getNextPageParam: (page) => page.next ?? undefined },
  );
}

function List({ items, filter }: { items: Assignment[]; filter: AssignmentFilter }) {
  const t = useText();
  const tasks = useWorklist().data?.pages[0]?.tasks ?? [];
  if (items.length === 0) return <NoneThere filter={filter} />;
  return (
    <Rows label={t('provider.assignments.title')}>
      {items.map((a) =>
        filter.vis ? <EndedRow key={a.id} of={a} /> : <AssignmentRow key={a.id} of={a} tasks={tasks} />,
      )}
    </Rows>
  );
}

/** AssignmentRow says what comes first, as the assignment's own page does: what is owed beside the case, or its own step. */
function AssignmentRow({ of, tasks }: { of: Assignment; tasks: Schemas['WorklistTask'][] }) {
  const t = useText();
  const dates = useDates();
  const waits = useWaits();
  const [owed] = owedOn(of.id, tasks);
  const first = owed && comesFirst(owed, of, dates.today) ? owed : null;
  const ours = of.waiting_on.includes('provider') ? of.due_on : undefined;
  return (
    <Row
      due={first ? first.due_on : ours}
      state={of.state}
      title={
        <Anchor to="/leverandor/oppdrag/$id" params={{ id: of.id }}>
          {t('provider.assignment.name', { reference: of.reference, place: of.offer.name })}
        </Anchor>
      }
    >
      <AboutLine of={of} place={false} />
      {first ? (
        <p>{t(`provider.owed.${first.kind}`, { month: monthOf(first.period) })}</p>
      ) : (
        <Waits words={waits(of)} />
      )}
      {of.ends_on ? <p>{t('provider.assignment.ends', { date: dates.full(of.ends_on) })}</p> : null}
    </Row>
  );

  function monthOf(period: string | null): string {
    return period ? dates.month(period) : '';
  }
}

function Waits({ words }: { words: string | undefined }) {
  return words ? <p>{words}</p> : null;
}

/** EndedRow is what is left of an assignment: when it was, and its reports. */
function EndedRow({ of }: { of: Assignment }) {
  const t = useText();
  const dates = useDates();
  const { started_on, ends_on } = of;
  return (
    <Row
      due={undefined}
      state={of.state}
      title={
        <Anchor to="/leverandor/oppdrag/$id/rapporter" params={{ id: of.id }}>
          {t('provider.assignment.reports', { reference: of.reference, place: of.offer.name })}
        </Anchor>
      }
    >
      <AboutLine of={of} place={false} />
      {started_on && ends_on ? (
        <p>{t('provider.assignment.was', { from: dates.full(started_on), to: dates.full(ends_on) })}</p>
      ) : null}
    </Row>
  );
}

function NoneThere({ filter: { vis, ...narrowed } }: { filter: AssignmentFilter }) {
  const t = useText();
  if (Object.keys(narrowed).length === 0) {
    const title = t(vis ? 'provider.assignments.ended.empty' : 'provider.assignments.empty');
    return <Empty title={title}>{t(`provider.assignments.${vis ? 'ended.' : ''}empty.text`)}</Empty>;
  }
  return (
    <Empty title={t('provider.assignments.no-hit')}>
      <Anchor to="/leverandor/oppdrag" search={vis ? { vis } : {}}>
        {t('provider.assignments.show-all')}
      </Anchor>
    </Empty>
  );
}
