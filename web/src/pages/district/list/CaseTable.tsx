import type { ReactNode } from 'react';
import { PlainTable } from '../../../parts/PlainTable';
import { useWide } from '../../../parts/use-wide';
import styles from './list.module.css';

interface CaseTableProps {
  caption: string;
  /** The headings of the columns, that of the case first. */
  heads: string[];
  rows: CaseLine[];
  /** Several tables under one another have columns of the same width. */
  even?: boolean;
  /** On a card the first fact takes the whole width: a sentence, a bar. */
  lead?: boolean;
}

/** CaseLine is one row: the case first, then a cell for every other heading. */
export interface CaseLine {
  key: string;
  cells: ReactNode[];
}

/** CaseTable lists cases: a dense table where there is room, else a card each with the same facts. */
export function CaseTable(props: CaseTableProps) {
  return useWide() ? <Wide {...props} /> : <Cards {...props} />;
}

function Wide({ caption, heads, rows, even = false }: CaseTableProps) {
  const className = even ? `${styles.table} ${styles.even}` : styles.table;
  return <PlainTable caption={caption} heads={heads} rows={rows} hover className={className} />;
}

function Cards({ caption, heads, rows, lead = false }: CaseTableProps) {
  return (
    <ul className={styles.cards} aria-label={caption}>
      {rows.map(({ key, cells: [first, ...others] }) => (
        <li key={key} className={styles.card}>
          {first}
          <dl className={lead ? `${styles.facts} ${styles.lead}` : styles.facts}>
            {others.map((cell, i) => (
              <div key={heads[i + 1]}>
                <dt>{heads[i + 1]}</dt>
                <dd>{cell}</dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}
