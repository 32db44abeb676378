import { Details, Paragraph } from '@digdir/designsystemet-react';
import type { Schemas } from '../../../api/client';
import { Facts } from '../../../parts/Facts';
import { ReportLines } from '../../../parts/ReportLines';
import { Written } from '../../../parts/Written';
import { useDates, useText } from '../../../text/use-text';

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
          <ReportLines lines={report.lines} caption={t('family.report.caption', { month })} />
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
