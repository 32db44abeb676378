import { Alert, Paragraph } from '@digdir/designsystemet-react';
import { Due } from '../../../parts/Due';
import { type Fact, Facts } from '../../../parts/Facts';
import { Panel } from '../../../parts/Panel';
import { daysBetween } from '../../../text/dates';
import { type Dates, type TextOf, useDates, useText } from '../../../text/use-text';
import { type Order, type Round, shareUsed } from './order';

/** Clocks are the dates that run in a case, in the order they come. */
export function Clocks({ order }: { order: Order }) {
  const t = useText();
  const dates = useDates();
  const facts = [...familyClocks(order, t, dates), ...roundClocks(order, t, dates)];
  if (facts.length === 0) return null;
  return (
    <Panel title={t('casework.clocks')}>
      <Facts facts={facts} columns />
      {order.round ? <FourMonths round={order.round} /> : null}
    </Panel>
  );
}

function familyClocks(order: Order, t: TextOf, dates: Dates): Fact[] {
  const facts: Fact[] = [];
  if (order.days_since_decision !== null)
    facts.push([t('casework.clock.decision'), t('casework.days', { days: order.days_since_decision })]);
  if (order.published_on) facts.push([t('casework.clock.published'), dates.short(order.published_on)]);
  if (order.published_on)
    facts.push([
      t('casework.clock.shown'),
      order.shown_on ? dates.short(order.shown_on) : t('casework.clock.not-shown'),
    ]);
  return facts;
}

function roundClocks({ round, state }: Order, t: TextOf, dates: Dates): Fact[] {
  if (!round) return [];
  const facts: Fact[] = [[t('casework.clock.chosen'), dates.short(dates.dayOf(round.chosen_at))]];
  if (round.answer_by && !round.answer && state === 'chosen')
    facts.push([t('casework.clock.answer-by'), <Due key="due" on={round.answer_by} />]);
  if (round.agreement_date) facts.push([t('casework.clock.agreed'), agreedText(round, t, dates)]);
  if (round.latest_start && !round.started_on)
    facts.push([t('casework.clock.latest'), <Due key="due" on={round.latest_start} />]);
  if (round.start && !round.started_on) facts.push([t('casework.clock.start'), dates.full(round.start.start_date)]);
  if (round.started_on) facts.push([t('casework.clock.started'), dates.full(round.started_on)]);
  if (round.later_start) facts.push([t('casework.clock.later'), dates.full(round.later_start.not_before)]);
  if (round.ends_on) facts.push([t('casework.clock.ends'), dates.full(round.ends_on)]);
  return facts;
}

function agreedText(round: Round, t: TextOf, dates: Dates): string {
  const date = dates.short(round.agreement_date ?? '');
  const days = round.days_from_choice_to_agreement;
  return days === null ? date : t('casework.clock.agreed-after', { date, days });
}

/** The four months from the agreement to the latest start (R27), in words and as a bar. */
function FourMonths({ round }: { round: Round }) {
  const t = useText();
  const { today } = useDates();
  if (!round.agreement_date || !round.latest_start) return null;
  if (round.breach) {
    return (
      <Alert data-color="danger">
        <Paragraph>{t('casework.four.breach')}</Paragraph>
      </Alert>
    );
  }
  if (round.started_on) return null;
  const all = daysBetween(round.agreement_date, round.latest_start);
  const used = Math.min(all, Math.max(0, daysBetween(round.agreement_date, today)));
  return (
    <div>
      <p>{t('casework.four.used', { used, all, left: all - used })}</p>
      <svg viewBox="0 0 244 14" preserveAspectRatio="none" className="bar" aria-hidden="true">
        <title>{t('casework.four')}</title>
        <rect className="bar-whole" x="0" y="4" width="240" height="7" rx="3.5" />
        <rect
          className="bar-part"
          x="0"
          y="4"
          width={Math.max(4, 240 * shareUsed(round.agreement_date, round.latest_start, today))}
          height="7"
          rx="3.5"
        />
        <rect className="bar-limit" x="240" y="0" width="2.5" height="14" />
      </svg>
    </div>
  );
}
