import { Table } from '@digdir/designsystemet-react';
import { useText } from '../text/use-text';
import css from './ReportLines.module.css';
import { deviationsFirst, gapOf, type ReportLine } from './report-lines';
import { ScrollRegion } from './ScrollRegion';

interface ReportLinesProps {
  lines: ReportLine[];
  caption: string;
  /** Whether a heading above says what the caption says. */
  titled?: boolean;
}

/** ReportLines is delivered against ordered, what is missing first and in words. */
export function ReportLines({ lines, caption, titled = false }: ReportLinesProps) {
  const t = useText();
  return (
    <ScrollRegion label={t('report.table', { caption })}>
      <Table data-size="sm" className={css.table}>
        <caption className={titled ? 'ds-sr-only' : undefined}>{caption}</caption>
        <Table.Head>
          <Table.Row>
            <Table.HeaderCell scope="col">{t('report.kind')}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{t('report.ordered')}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{t('report.delivered')}</Table.HeaderCell>
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {deviationsFirst(lines).map((line) => (
            <Table.Row key={line.kind}>
              <Table.HeaderCell scope="row">
                {t(`report.kind.${line.kind}`)}
                <Gap of={gapOf(line, line.delivered)} />
              </Table.HeaderCell>
              <Table.Cell>{t(`report.per.${line.per}`, { count: line.ordered })}</Table.Cell>
              <Table.Cell>{line.delivered}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </ScrollRegion>
  );
}

function Gap({ of }: { of: number }) {
  const t = useText();
  return of > 0 ? <div className={css.gap}>{t('report.missing', { count: of })}</div> : null;
}
