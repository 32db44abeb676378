import { Details, Paragraph, Table } from '@digdir/designsystemet-react';
import type { Schemas } from '../../../api/client';
import { Facts } from '../../../parts/Facts';
import { Written } from '../../../parts/Written';
import { useDates, useText } from '../../../text/use-text';

type Line = Schemas['ReportLine'];

/** Report is one month: what was delivered against what was ordered, line by line, and what the provider says of it. */
export function Report({ report }: { report: Schemas['Report'] }) {
  const t = useText();
  const dates = useDates();
  const month = dates.month(report.period);
  const sent = report.versions.at(-1)?.submitted_at;
  return (
    <>
      <Details.Summary>{t('family.report.summary', { month, final: report.final ? 'yes' : 'no' })}</Details.Summary>
      <Details.Content>
        <div className="stack-s">
          <Lines lines={report.lines} month={month} />
          {report.deviations ? (
            <Facts facts={[[t('family.report.deviations'), <Written key="deviations" text={report.deviations} />]]} />
          ) : (
            <Paragraph>{t('family.report.no-deviations')}</Paragraph>
          )}
          {report.goals ? (
            <Facts facts={[[t('family.report.goals'), <Written key="goals" text={report.goals} />]]} />
          ) : null}
          <p className="subtle">
            {t(`family.report.status.${report.status}`)}{' '}
            {sent ? t('family.report.sent', { date: dates.long(dates.dayOf(sent)) }) : ''}
          </p>
        </div>
      </Details.Content>
    </>
  );
}

function Lines({ lines, month }: { lines: Line[]; month: string }) {
  const t = useText();
  const caption = t('family.report.caption', { month });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className="scroll" tabIndex={0} aria-label={caption}>
      <Table data-size="sm">
        <caption>{caption}</caption>
        <Table.Head>
          <Table.Row>
            <Table.HeaderCell scope="col">{t('family.report.kind')}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{t('family.report.ordered')}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{t('family.report.delivered')}</Table.HeaderCell>
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {lines.map((line) => (
            <Table.Row key={line.kind}>
              <Table.HeaderCell scope="row">{t(`family.report.kind.${line.kind}`)}</Table.HeaderCell>
              <Table.Cell>{t(`family.report.per.${line.per}`, { count: line.ordered })}</Table.Cell>
              <Table.Cell>{line.delivered}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </section>
  );
}
