import { Table } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
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
  return (
    <Table data-size="sm" hover className={even ? `${styles.table} ${styles.even}` : styles.table}>
      <caption className="ds-sr-only">{caption}</caption>
      <Table.Head>
        <Table.Row>
          {heads.map((head) => (
            <Table.HeaderCell key={head} scope="col">
              {head}
            </Table.HeaderCell>
          ))}
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {rows.map(({ key, cells: [first, ...others] }) => (
          <Table.Row key={key}>
            <Table.HeaderCell scope="row">{first}</Table.HeaderCell>
            {others.map((cell, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column's place is what it is
              <Table.Cell key={i}>{cell}</Table.Cell>
            ))}
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
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
