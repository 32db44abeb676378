import { Paragraph } from '@digdir/designsystemet-react';
import { useSearch } from '@tanstack/react-router';
import { $api } from '../../api/client';
import { Anchor } from '../../parts/Anchor';
import { Empty } from '../../parts/Empty';
import { Loaded } from '../../parts/Loaded';
import { More } from '../../parts/More';
import { Page as Layout } from '../../shell/Page';
import { useDates, useText } from '../../text/use-text';
import { AssignmentFilters } from './AssignmentFilters';
import type { Assignment } from './assignment';
import type { AssignmentFilter } from './filters';
import { AboutLine, Row, Rows } from './Rows';
import { useWaits } from './words';

/** The list of our assignments, newest first, as the address narrows it. */
export function Page() {
  const t = useText();
  const filter = useSearch({ from: '/signed-in/leverandor/oppdrag' });
  const assignments = useAssignments(filter);
  return (
    <Layout title={t('provider.assignments.title')} lead={t('provider.assignments.lead')}>
      <AssignmentFilters filter={filter} />
      <Loaded reading={assignments}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          return (
            <>
              <Paragraph role="status">
                {t('provider.assignments.count', { n: items.length, more: assignments.hasNextPage })}
              </Paragraph>
              <List items={items} filtered={Object.keys(filter).length > 0} />
              <More pages={assignments} />
            </>
          );
        }}
      </Loaded>
    </Layout>
  );
}

function useAssignments({ status, type, nr }: AssignmentFilter) {
  return $api.useInfiniteQuery(
    'get',
    '/v1/assignments',
    { params: { query: { limit: 20, state: status, lot: type, reference: nr } } },
    { pageParamName: 'after', initialPageParam: null, getNextPageParam: (page) => page.next ?? undefined },
  );
}

function List({ items, filtered }: { items: Assignment[]; filtered: boolean }) {
  const t = useText();
  if (items.length === 0) return <NoneThere filtered={filtered} />;
  return (
    <Rows label={t('provider.assignments.title')}>
      {items.map((a) => (
        <AssignmentRow key={a.id} of={a} />
      ))}
    </Rows>
  );
}

function AssignmentRow({ of }: { of: Assignment }) {
  const t = useText();
  const dates = useDates();
  const waits = useWaits();
  const ours = of.waiting_on.includes('provider');
  return (
    <Row
      due={ours ? of.due_on : undefined}
      state={of.state}
      title={
        <Anchor to="/leverandor/oppdrag/$id" params={{ id: of.id }}>
          {t('provider.assignment.name', { reference: of.reference, place: of.offer.name })}
        </Anchor>
      }
    >
      <AboutLine of={of} place={false} />
      <p>{waits(of)}</p>
      {of.ends_on ? <p>{t('provider.assignment.ends', { date: dates.full(of.ends_on) })}</p> : null}
    </Row>
  );
}

function NoneThere({ filtered }: { filtered: boolean }) {
  const t = useText();
  if (!filtered) {
    return <Empty title={t('provider.assignments.empty')}>{t('provider.assignments.empty.text')}</Empty>;
  }
  return (
    <Empty title={t('provider.assignments.no-hit')}>
      <Anchor to="/leverandor/oppdrag">{t('provider.assignments.show-all')}</Anchor>
    </Empty>
  );
}
