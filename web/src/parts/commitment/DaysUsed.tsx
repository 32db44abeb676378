import { Heading, Paragraph } from '@digdir/designsystemet-react';
import type { Schemas } from '../../api/client';
import { useDates, useText } from '../../text/use-text';
import { Panel } from '../Panel';
import { Twin } from '../Twin';
import styles from './commitment.module.css';
import { DaysAxis, DaysTrack } from './DaysTrack';
import { type Days, daysOf, type Row, scaleOf } from './figures';
import { useDaysWords } from './words';

/** What is measured in days: the district's and the provider's way to an agreement, and the provider's way to the start. */
const spans = ['days_to_agreement', 'days_to_start'] as const;
type Span = (typeof spans)[number];

/** DaysUsed shows how many days it took, month by month, against the four months. */
export function DaysUsed({ figures }: { figures: Schemas['CommitmentFigures'] }) {
  const t = useText();
  const cells = useDaysCells();
  const nameOf = useNameOf();
  const rows = [...figures.rows, figures.total];
  return (
    <Panel title={t('commitment.days.title')}>
      <Paragraph>{t('commitment.days.lead')}</Paragraph>
      {spans.map((span) => (
        <SpanPicture key={span} span={span} rows={rows} />
      ))}
      <Twin
        caption={t('commitment.days.title')}
        heads={[
          t('commitment.month'),
          ...spans.flatMap((span) => [t(`commitment.${span}.median`), t(`commitment.${span}.ninetieth`)]),
        ]}
        rows={rows.map((row) => ({ key: row.key, cells: [nameOf(row), ...spans.flatMap((span) => cells(row[span]))] }))}
      />
    </Panel>
  );
}

function SpanPicture({ span, rows }: { span: Span; rows: Row[] }) {
  const t = useText();
  const words = useDaysWords();
  const nameOf = useNameOf();
  const shown = rows.flatMap((row) => {
    const days = daysOf(row[span]);
    return days ? [{ row, days }] : [];
  });
  const scale = scaleOf(shown.map((one) => one.days));
  const limited = span === 'days_to_start';
  return (
    <div className="stack-s">
      <Heading level={3} data-size="2xs">
        {t(`commitment.${span}`)}
      </Heading>
      <Paragraph>{sentenceOf(daysOf(rows.at(-1)?.[span]))}</Paragraph>
      {shown.length > 0 ? (
        <ul className={styles.rows}>
          {shown.map(({ row, days }) => (
            <li key={row.key} className={styles.row}>
              <span className={styles.name}>{nameOf(row)}</span>
              <DaysTrack days={days} scale={scale} limited={limited} />
              <span className={styles.words}>{words(days)}</span>
            </li>
          ))}
          <li className={styles.row} aria-hidden="true">
            <span />
            <DaysAxis scale={scale} start={t('commitment.days.zero')} limit={t('commitment.days.limit')} />
          </li>
        </ul>
      ) : null}
    </div>
  );

  function sentenceOf(days: Days | null): string {
    if (!days) return t(`commitment.${span}.${rows.at(-1)?.[span].suppressed ? 'hidden' : 'none'}`);
    return t(`commitment.${span}.sentence`, { median: days.median, ninetieth: days.ninetieth });
  }
}

function useNameOf(): (row: Row) => string {
  const t = useText();
  const dates = useDates();
  return (row) => (row.key === '' ? t('commitment.total') : dates.month(row.key));
}

function useDaysCells(): (figures: Schemas['DayFigures']) => string[] {
  const t = useText();
  return (figures) => {
    const empty = figures.suppressed ? t('commitment.hidden') : t('commitment.days.nobody');
    return [figures.median, figures.percentile_90].map((days) => (days === null ? empty : String(days)));
  };
}
