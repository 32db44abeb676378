import { Heading, Paragraph } from '@digdir/designsystemet-react';
import type { Schemas } from '../../api/client';
import { useText } from '../../text/use-text';
import { Panel } from '../Panel';
import { useLotLabel } from '../reference';
import { Twin } from '../Twin';
import styles from './commitment.module.css';
import { DaysAxis, DaysTrack } from './DaysTrack';
import { daysOf, outcomes, type Row, scaleOf, shownOf } from './figures';
import { Legend } from './Legend';
import { OutcomeBar } from './OutcomeBar';
import type { Grouping } from './period';
import { useDaysWords, useRowCells, useRowWords } from './words';

interface ByGroupProps {
  figures: Schemas['CommitmentFigures'];
  by: Grouping;
}

/** ByGroup shows the same for every provider, lot or district, in the order of their names and all at the same scale. */
export function ByGroup({ figures, by }: ByGroupProps) {
  const t = useText();
  const cells = useRowCells();
  const nameOf = useNameOf(by);
  const rows = figures.rows.map((row) => ({ row, name: nameOf(row), shown: shownOf(row) }));
  const open = rows.filter(({ shown }) => shown.kind !== 'hidden');
  const hidden = rows.filter(({ shown }) => shown.kind === 'hidden');
  const scale = scaleOf(open.map(({ row }) => daysOf(row.days_to_start)));
  return (
    <Panel title={t(`commitment.by.${by}.title`)}>
      <Paragraph>{t('commitment.by.lead')}</Paragraph>
      <Legend of={open.map((one) => one.shown)} />
      {open.length > 0 ? (
        <ul className={styles.grid}>
          {open.map(({ row, name }) => (
            <Small key={row.key} row={row} name={name} scale={scale} />
          ))}
        </ul>
      ) : null}
      {hidden.length > 0 ? (
        <Paragraph>
          {t('commitment.by.hidden', { count: hidden.length, names: hidden.map((one) => one.name).join(', ') })}
        </Paragraph>
      ) : null}
      <Twin
        caption={t(`commitment.by.${by}.title`)}
        heads={[
          t(`commitment.by.${by}`),
          t('commitment.head.agreed'),
          ...outcomes.map((o) => t(`commitment.outcome.${o}`)),
        ]}
        rows={[
          ...rows.map(({ row, name }) => ({ key: row.key, cells: [name, ...cells(row)] })),
          { key: 'total', cells: [t('commitment.total'), ...cells(figures.total)] },
        ]}
      />
    </Panel>
  );
}

/** Small is one of the small multiples: outcomes as a bar, and the way to the start against the four months. */
function Small({ row, name, scale }: { row: Row; name: string; scale: number }) {
  const t = useText();
  const words = useRowWords();
  const daysWords = useDaysWords();
  const shown = shownOf(row);
  const days = daysOf(row.days_to_start);
  return (
    <li className={styles.small}>
      <Heading level={3} data-size="2xs">
        {name}
      </Heading>
      <OutcomeBar shown={shown} of={'agreed' in shown ? shown.agreed : 1} />
      <p>{words(shown)}</p>
      {days ? (
        <>
          <div>
            <DaysTrack days={days} scale={scale} limited />
            <DaysAxis scale={scale} start={t('commitment.days.zero')} limit={t('commitment.days.limit')} />
          </div>
          <p>{t('commitment.days.to-start', { days: daysWords(days) })}</p>
        </>
      ) : (
        <p>{t(row.days_to_start.suppressed ? 'commitment.days_to_start.hidden' : 'commitment.days_to_start.none')}</p>
      )}
    </li>
  );
}

function useNameOf(by: Grouping): (row: Row) => string {
  const lotLabel = useLotLabel();
  return (row) => (by === 'lot' ? lotLabel(row.key) : (row.name ?? row.key));
}
