import { Table } from '@digdir/designsystemet-react';
import type { MessageId } from '../../../text/catalog';
import { useText } from '../../../text/use-text';
import { deviationsFirst, isShort, type ReportLine } from './report';

/** ReportLines is delivered against ordered, what is missing first and in words. */
export function ReportLines({ lines, caption }: { lines: ReportLine[]; caption: string }) {
  const t = useText();
  return (
    <Table data-size="sm">
      <caption className="ds-sr-only">{caption}</caption>
      <Table.Head>
        <Table.Row>
          <Table.HeaderCell>{t('casework.report.kind')}</Table.HeaderCell>
          <Table.HeaderCell>{t('casework.report.got')}</Table.HeaderCell>
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {deviationsFirst(lines).map((line) => (
          <Table.Row key={line.kind}>
            <Table.HeaderCell scope="row">{t(`casework.kind.${line.kind}`)}</Table.HeaderCell>
            <Table.Cell>
              {t(`casework.report.per.${line.per}`, { delivered: line.delivered, ordered: line.ordered })}{' '}
              {isShort(line) ? (
                <strong>{t('casework.report.missing', { count: line.ordered - line.delivered })}</strong>
              ) : (
                t(noGapOf(line))
              )}
            </Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}

/** What is ordered for a year is no month's to fall short of. */
function noGapOf(line: ReportLine): MessageId {
  return line.per === 'year' ? 'casework.report.year' : 'casework.report.none-missing';
}
