import { Paragraph } from '@digdir/designsystemet-react';
import type { Schemas } from '../../api/client';
import { useDates, useText } from '../../text/use-text';
import { Panel } from '../Panel';
import { Twin } from '../Twin';
import styles from './commitment.module.css';
import { outcomes, shownOf } from './figures';
import { Legend } from './Legend';
import { OutcomeBar } from './OutcomeBar';
import { monthsOf } from './period';
import { useRowCells, useRowWords } from './words';

/** ByMonth shows month by month what became of the agreements: one bar a month, in words beside it and as a table under. */
export function ByMonth({ figures }: { figures: Schemas['CommitmentFigures'] }) {
  const t = useText();
  const dates = useDates();
  const words = useRowWords();
  const cells = useRowCells();
  const months = monthsOf(figures).map((month) => {
    const row = figures.rows.find((one) => one.key === month);
    return { month, row, shown: shownOf(row) };
  });
  const most = Math.max(1, ...months.map(({ row }) => row?.agreed.value ?? 0));
  return (
    <Panel title={t('commitment.months.title')}>
      <Paragraph>{t('commitment.months.lead')}</Paragraph>
      <Legend of={months.map((one) => one.shown)} />
      <ul className={styles.rows}>
        {months.map(({ month, shown }) => (
          <li key={month} className={styles.row}>
            <span className={styles.name}>{dates.month(month)}</span>
            <OutcomeBar shown={shown} of={most} />
            <span className={styles.words}>{words(shown)}</span>
          </li>
        ))}
      </ul>
      <Twin
        caption={t('commitment.months.title')}
        heads={[
          t('commitment.month'),
          t('commitment.head.agreed'),
          ...outcomes.map((o) => t(`commitment.outcome.${o}`)),
        ]}
        rows={[
          ...months.map(({ month, row }) => ({ key: month, cells: [dates.month(month), ...cells(row)] })),
          { key: 'total', cells: [t('commitment.total'), ...cells(figures.total)] },
        ]}
      />
    </Panel>
  );
}
