import { Table } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';

/** PlainRow is one line of a table; its first cell names it. */
export interface PlainRow {
  key: string;
  cells: ReactNode[];
}

interface PlainTableProps {
  caption: string;
  heads: string[];
  rows: PlainRow[];
  hover?: boolean;
  className?: string;
}

/** PlainTable is a small table whose caption is heard and not seen: a heading or a picture beside it says the same. */
export function PlainTable({ caption, heads, rows, hover, className }: PlainTableProps) {
  return (
    <Table data-size="sm" hover={hover} className={className}>
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
