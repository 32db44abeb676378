import { Alert, Heading, Paragraph } from '@digdir/designsystemet-react';
import { type Fact, Facts } from '../../parts/Facts';
import { Panel } from '../../parts/Panel';
import { type Dates, type TextOf, useDates, useText } from '../../text/use-text';
import type { Assignment } from './assignment';
import { leftOf } from './PlaceFacts';
import style from './provider.module.css';
import { limitOf } from './start';

/** StartLimit keeps the deadline in view while a start is agreed: the full date, what is left of it, and what the family wants. */
export function StartLimit({ of }: { of: Assignment }) {
  const t = useText();
  const dates = useDates();
  const limit = limitOf(of, dates.today);
  return (
    <>
      {limit === 'broken' ? <Broken /> : null}
      <Panel title={t('provider.start.limit')}>
        {of.latest_start ? <Latest date={of.latest_start} /> : null}
        <Facts columns facts={factsOf(of, t, dates)} />
        {limit === 'wished' ? <Paragraph>{t('provider.start.wished')}</Paragraph> : null}
      </Panel>
    </>
  );
}

function Latest({ date }: { date: string }) {
  const t = useText();
  const dates = useDates();
  return (
    <Paragraph className={style.limit}>
      {t('provider.dates.left', { date: dates.full(date), ...leftOf(dates.daysTo(date)) })}
    </Paragraph>
  );
}

function factsOf(of: Assignment, t: TextOf, dates: Dates): Fact[] {
  const facts: Fact[] = [];
  if (of.agreement_date) facts.push([t('provider.dates.agreement'), dates.full(of.agreement_date)]);
  if (of.start_window?.from) facts.push([t('provider.start.wanted'), dates.full(of.start_window.from)]);
  if (of.later_start) facts.push([t('provider.dates.later'), dates.full(of.later_start.not_before)]);
  if (of.start) facts.push([t('provider.start.now'), dates.full(of.start.start_date)]);
  return facts;
}

/** Broken explains what a start after the four months means (R30): it is taken, and counted as late. */
function Broken() {
  const t = useText();
  return (
    <Alert data-color="warning" className="stack-s">
      <Heading level={2} data-size="2xs">
        {t('provider.start.broken')}
      </Heading>
      <Paragraph>{t('provider.start.broken.text')}</Paragraph>
    </Alert>
  );
}
