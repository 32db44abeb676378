import { type Fact, Facts } from '../../parts/Facts';
import { Panel } from '../../parts/Panel';
import { type Dates, type TextOf, useDates, useText } from '../../text/use-text';
import type { Assignment } from './assignment';

/** PlaceFacts is the place held and the dates that bind us: answer by, agreement, latest start, start. */
export function PlaceFacts({ of }: { of: Assignment }) {
  const t = useText();
  const dates = useDates();
  return (
    <Panel title={t('provider.dates.title')}>
      <Facts columns facts={factsOf(of, t, dates)} />
    </Panel>
  );
}

function factsOf(of: Assignment, t: TextOf, dates: Dates): Fact[] {
  const facts: Fact[] = [
    [t('provider.dates.hold'), t(`provider.hold.${of.hold}`)],
    [t('provider.dates.chosen'), dates.full(of.chosen_on)],
  ];
  if (of.state === 'chosen' && of.answer_by) facts.push([t('provider.dates.answer-by'), dates.full(of.answer_by)]);
  if (of.agreement_date) facts.push([t('provider.dates.agreement'), dates.full(of.agreement_date)]);
  if (of.latest_start) facts.push([t('provider.dates.latest'), latest(of, of.latest_start, t, dates)]);
  if (of.later_start) facts.push([t('provider.dates.later'), dates.full(of.later_start.not_before)]);
  if (of.start) facts.push([t('provider.dates.start'), start(of.start, t, dates)]);
  if (of.start && !of.started_on) {
    facts.push([t('provider.dates.start-answer'), t(`provider.start-answer.${of.start_answer ?? 'none'}`)]);
  }
  if (of.started_on) facts.push([t('provider.dates.started'), dates.full(of.started_on)]);
  return facts;
}

/** How long is left counts only until the start. */
function latest(of: Assignment, date: string, t: TextOf, dates: Dates): string {
  if (of.started_on) return dates.full(date);
  return t('provider.dates.left', { date: dates.full(date), ...leftOf(dates.daysTo(date)) });
}

/** leftOf gives the gaps of "21 dager igjen", "i dag", "3 dager over fristen". */
export function leftOf(days: number): { days: number; late: number; when: string } {
  return { days, late: -days, when: days < 0 ? 'late' : days === 0 ? 'today' : 'ahead' };
}

function start({ start_date, late }: NonNullable<Assignment['start']>, t: TextOf, dates: Dates): string {
  return late ? t('provider.dates.start-late', { date: dates.full(start_date) }) : dates.full(start_date);
}
