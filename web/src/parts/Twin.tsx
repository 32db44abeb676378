import { Details } from '@digdir/designsystemet-react';
import { useText } from '../text/use-text';
import { type PlainRow, PlainTable } from './PlainTable';
import { ScrollRegion } from './ScrollRegion';

interface TwinProps {
  /** What the table is about, as the heading of the picture says it. */
  caption: string;
  /** The headings of the columns, that of the rows first. */
  heads: string[];
  /** The rows, each with its heading first. */
  rows: PlainRow[];
}

/** Twin is the same as a picture says, as a table under it: for screen readers, for copying, and for who likes numbers. */
export function Twin({ caption, heads, rows }: TwinProps) {
  const t = useText();
  return (
    <Details className="twin">
      <Details.Summary>{t('picture.as-table')}</Details.Summary>
      <Details.Content>
        <ScrollRegion label={t('picture.table', { of: caption })}>
          <PlainTable caption={caption} heads={heads} rows={rows} />
        </ScrollRegion>
      </Details.Content>
    </Details>
  );
}
