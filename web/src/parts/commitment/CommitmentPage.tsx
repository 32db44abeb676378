import { Paragraph } from '@digdir/designsystemet-react';
import { keepPreviousData } from '@tanstack/react-query';
import { $api, type Schemas } from '../../api/client';
import { Page } from '../../shell/Page';
import { useMe } from '../../shell/use-me';
import { useDates, useText } from '../../text/use-text';
import type { CrumbTo } from '../Crumbs';
import { Empty } from '../Empty';
import { Loaded } from '../Loaded';
import { ByGroup } from './ByGroup';
import { ByMonth } from './ByMonth';
import { Controls } from './Controls';
import { DaysUsed } from './DaysUsed';
import { shownOf } from './figures';
import { Patterns } from './Patterns';
import { type CommitmentSearch, type Grouping, type Period, periodOf } from './period';
import { useRowWords } from './words';

interface CommitmentPageProps {
  title: string;
  crumbs?: CrumbTo[];
  /** What these readers may divide the figures by besides the month; the first is what they see at first. */
  groupings: readonly [Grouping, ...Grouping[]];
  /** What the address says, read by commitmentSearch. */
  search: CommitmentSearch;
  /** Puts another period or grouping into the address. */
  onSearch(search: CommitmentSearch): void;
}

/** CommitmentPage is how the four months from agreement to start were kept (R27, R28, R30), without persons. */
export function CommitmentPage({ title, crumbs, groupings, search, onSearch }: CommitmentPageProps) {
  const t = useText();
  const dates = useDates();
  const may = useMe()?.actions.includes('read_commitment');
  const period = periodOf(search, dates.today);
  const by = search.etter ?? groupings[0];
  return (
    <Page title={title} lead={t('commitment.lead')} crumbs={crumbs} wide>
      {may ? (
        <>
          <Controls period={period} by={by} groupings={groupings} onSearch={onSearch} />
          <Figures period={period} by={by} />
        </>
      ) : (
        <Empty title={t('commitment.closed.title')}>{t('commitment.closed.text')}</Empty>
      )}
    </Page>
  );
}

/** Figures reads the same months twice: by month for the course of time, and divided as asked. */
function Figures({ period, by }: { period: Period; by: Grouping }) {
  const months = useFigures(period, 'month');
  const groups = useFigures(period, by);
  return (
    <Loaded reading={months}>
      {(figures) => (
        <Patterns>
          <Summary figures={figures} />
          {figures.rows.length > 0 ? (
            <>
              <ByMonth figures={figures} />
              <Loaded reading={groups}>{(grouped) => <ByGroup figures={grouped} by={grouped.by as Grouping} />}</Loaded>
              <DaysUsed figures={figures} />
            </>
          ) : null}
        </Patterns>
      )}
    </Loaded>
  );
}

function useFigures({ from, to }: Period, by: Schemas['CommitmentFigures']['by']) {
  const query = { from, to, by };
  return $api.useQuery(
    'get',
    '/v1/statistics/commitment',
    { params: { query } },
    { placeholderData: keepPreviousData },
  );
}

/** Summary says the whole in one sentence, and what hidden means; it is announced when the period changes. */
function Summary({ figures }: { figures: Schemas['CommitmentFigures'] }) {
  const t = useText();
  const dates = useDates();
  const words = useRowWords();
  const { from, to, total } = figures;
  const period = { from: dates.month(from), to: dates.month(to) };
  if (figures.rows.length === 0) {
    return (
      <div role="status">
        <Empty title={t('commitment.empty.title', period)}>{t('commitment.empty.text')}</Empty>
      </div>
    );
  }
  return (
    <div className="stack-s">
      <Paragraph data-size="lg" role="status">
        {t('commitment.summary', { ...period, words: words(shownOf(total)) })}
      </Paragraph>
      <Paragraph>
        {t('commitment.as-of', { date: dates.long(figures.as_of) })}{' '}
        {t('commitment.hidden.why', { fewest: figures.fewest_persons })}
      </Paragraph>
    </div>
  );
}
