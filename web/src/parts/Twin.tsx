import { Details, Table } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useText } from '../text/use-text';
import { ScrollRegion } from './ScrollRegion';

interface TwinProps {
  /** What the table is about, as the heading of the picture says it. */
  caption: string;
  /** The headings of the columns, that of the rows first. */
  heads: string[];
  /** The rows, each with its heading first. */
  rows: { key: string; cells: ReactNode[] }[];
}

/** Twin is the same as a picture says, as a table under it: for screen readers, for copying, and for who likes numbers. */
export function Twin({ caption, heads, rows }: TwinProps) {
  const t = useText();
  return (
    <Details className="twin">
      <Details.Summary>{t('picture.as-table')}</Details.Summary>
      <Details.Content>
        <ScrollRegion label={t('picture.table', { of: caption })}>
          <Table data-size="sm">
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
        </ScrollRegion>
      </Details.Content>
    </Details>
  );
}
