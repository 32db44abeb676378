import type { ReactNode } from 'react';
import { caseworker } from '../../../parts/child-view';
import { type Fact, Facts } from '../../../parts/Facts';
import { groundOf } from '../../../parts/ground';
import { Panel } from '../../../parts/Panel';
import { useReasonLabel } from '../../../parts/reference';
import { Written } from '../../../parts/Written';
import { type TextOf, useDates, useText } from '../../../text/use-text';
import { ChildViewText } from './ChildViewText';
import { Objections } from './Objections';
import { type Order, type Round, representativeName, useColleagueName } from './order';

/** RoundPanel is the choice under way: whom the family chose, what the provider and the district have said of it. */
export function RoundPanel({ order, round }: { order: Order; round: Round }) {
  const t = useText();
  return (
    <Panel title={t('casework.round', { number: round.number })}>
      <Facts facts={useChoiceFacts(order, round)} columns />
      <Facts facts={useCheckFacts(round)} />
      {round.objections.length > 0 ? <Objections order={order} objections={round.objections} level={3} /> : null}
    </Panel>
  );
}

function useChoiceFacts(order: Order, round: Round): Fact[] {
  const t = useText();
  const dates = useDates();
  const colleague = useColleagueName();
  const who = (id: string) => representativeName(order, id) ?? t('casework.somebody');
  const facts: Fact[] = [
    [t('casework.round.provider'), placeName(round)],
    [t('casework.round.place'), t(`casework.hold.${round.hold}`)],
    [t('casework.ending.reference'), round.assignment_reference],
    [
      t('casework.round.by'),
      t('casework.round.by-text', {
        name: who(round.chosen_by),
        ground: groundOf(round.ground, t),
        date: dates.long(dates.dayOf(round.chosen_at)),
      }),
    ],
  ];
  if (round.consent) {
    const { by, ground, at } = round.consent;
    const values = { name: who(by), ground: groundOf(ground, t), date: dates.long(dates.dayOf(at)) };
    facts.push([t('casework.round.consent'), t('casework.round.by-text', values)]);
  }
  if (round.paper) {
    const { archive_reference, signed_on, registered_by, confirmed_by } = round.paper;
    facts.push([
      t('casework.round.paper'),
      t('casework.round.paper-text', {
        reference: archive_reference,
        date: dates.long(signed_on),
        first: colleague(registered_by) ?? t('casework.somebody'),
        second: colleague(confirmed_by) ?? t('casework.somebody'),
      }),
    ]);
  }
  return facts;
}

/** placeName is the place and who runs it; one name when they are the same. */
export function placeName(round: Pick<Round, 'offer_name' | 'provider_name'>): string {
  return round.provider_name.startsWith(round.offer_name)
    ? round.provider_name
    : `${round.offer_name}, ${round.provider_name}`;
}

function useCheckFacts(round: Round): Fact[] {
  const t = useText();
  const dates = useDates();
  const reason = useReasonLabel();
  const facts: Fact[] = [];
  const add = (name: string, value: ReactNode) => facts.push([name, value]);
  if (round.child_view) add(t('child.question', caseworker), <ChildViewText view={round.child_view} />);
  if (round.note_to_provider) add(t('casework.note'), <Written text={round.note_to_provider} />);
  if (round.information) {
    const { at, text } = round.information;
    add(t('casework.round.information'), <Written text={`${dates.instant(at)}: ${text}`} />);
  }
  add(t('casework.answer'), <Written text={answerText(round, t, dates.instant, dates.full, reason)} />);
  if (round.conclusion) {
    const { conclusion, reason: code, text, at } = round.conclusion;
    const word = t(`casework.conclusion.${conclusion}`);
    const said = [`${word} ${dates.instant(at)}.`, code ? `${reason(code)}.` : '', text].filter(Boolean).join(' ');
    add(t('casework.conclusion'), <Written text={said} />);
  }
  for (const signature of round.signatures) {
    add(t(`casework.signed.${signature.side}`), dates.instant(signature.at));
  }
  if (round.start_answer) add(t('casework.start-answer'), t(`casework.start-answer.${round.start_answer}`));
  if (round.later_start?.statement) add(t('casework.later-statement'), <Written text={round.later_start.statement} />);
  return facts;
}

/** answerText is the provider's answer in a sentence: when, what, and in its own words. */
export function answerText(
  { answer }: Round,
  t: TextOf,
  instant: (at: string) => string,
  full: (date: string) => string,
  reason: (code: string) => string,
): string {
  if (!answer) return t('casework.answer.none');
  const said = t(`casework.answer.${answer.answer}`, { when: instant(answer.at) });
  const why = answer.reason ? `${reason(answer.reason)}.` : '';
  const by = answer.reply_by ? t('casework.answer.reply-by', { date: full(answer.reply_by) }) : '';
  return [said, why, answer.text, answer.what, by].filter(Boolean).join(' ');
}
