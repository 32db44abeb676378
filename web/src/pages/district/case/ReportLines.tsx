import { Table } from '@digdir/designsystemet-react';
import { useText } from '../../../text/use-text';
import { deviationsFirst, isShort, type ReportLine } from './report';

/** ReportLines is delivered against ordered, what is missing first and in words. */
export function ReportLines({ lines, caption }: { lines: ReportLine[]; caption: string }) {
  const t = useText();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className="scroll" tabIndex={0} aria-label={t('casework.report.table', { of: caption })}>
      <Table data-size="sm">
        <caption className="ds-sr-only">{caption}</caption>
        <Table.Head>
          <Table.Row>
            <Table.HeaderCell>{t('casework.report.kind')}</Table.HeaderCell>
            <Table.HeaderCell>{t('casework.report.got')}</Table.HeaderCell>
            <Table.HeaderCell>{t('casework.report.ordered')}</Table.HeaderCell>
            <Table.HeaderCell>{t('casework.report.gap')}</Table.HeaderCell>
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {deviationsFirst(lines).map((line) => (
            <Table.Row key={line.kind}>
              <Table.HeaderCell scope="row">{t(`casework.kind.${line.kind}`)}</Table.HeaderCell>
              <Table.Cell>{line.delivered}</Table.Cell>
              <Table.Cell>{t(`casework.report.per.${line.per}`, { count: line.ordered })}</Table.Cell>
              <Table.Cell>
                {isShort(line)
                  ? t('casework.report.missing', { count: line.ordered - line.delivered })
                  : t(line.per === 'year' ? 'casework.report.year' : 'casework.report.none-missing')}
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </section>
  );
}
