import { Paragraph } from '@digdir/designsystemet-react';
import type { Schemas } from '../../../api/client';
import { type Fact, Facts } from '../../../parts/Facts';
import { Panel } from '../../../parts/Panel';
import { useReasonLabel } from '../../../parts/reference';
import { Written } from '../../../parts/Written';
import { type Dates, type TextOf, useDates, useText } from '../../../text/use-text';
import type { FamilyOrder } from '../family-order';

type Round = Schemas['FamilyRound'];

/** Choice is what the family has chosen, whether a place is held, and what the provider and the district have said. */
export function Choice({ order }: { order: FamilyOrder }) {
  const t = useText();
  const dates = useDates();
  const { round } = order;
  if (!round) return null;
  return (
    <Panel title={t('family.choice.title')}>
      <Facts facts={factsOf(round, t, dates)} columns />
      <Hold round={round} />
      {round.note_to_provider ? (
        <Facts
          facts={[
            [
              t(round.agreement_date ? 'family.choice.note' : 'family.choice.note.later', {
                mine: round.chosen_by_me ? 'yes' : 'no',
              }),
              <Written key="note" text={round.note_to_provider} />,
            ],
          ]}
        />
      ) : null}
      <Answer round={round} />
      <Conclusion round={round} />
    </Panel>
  );
}

function factsOf(round: Round, t: TextOf, dates: Dates): Fact[] {
  const day = dates.long(dates.dayOf(round.chosen_at));
  const chosen = round.signed_on
    ? t('family.choice.on-paper', { date: dates.long(round.signed_on) })
    : t(round.chosen_by_me ? 'family.choice.by-me' : 'family.choice.by-other', { date: day });
  return [
    [t('family.choice.provider'), round.provider_name],
    [t('family.choice.place'), round.offer_name],
    [t('family.choice.chosen'), round.consent_ground ? t('family.choice.together', { date: day }) : chosen],
  ];
}

/** What a place held, or waited for, means for the family. */
function Hold({ round }: { round: Round }) {
  const t = useText();
  const dates = useDates();
  const since = round.held_since ? dates.long(dates.dayOf(round.held_since)) : '';
  const word = round.hold === 'held' && !since ? 'held-plain' : round.hold;
  return (
    <>
      <Paragraph>{t(`family.hold.${word}`, { date: since, provider: round.provider_name })}</Paragraph>
      {round.place_status === 'countersigned' ? null : <Paragraph>{t('family.hold.doubt')}</Paragraph>}
    </>
  );
}

/** The provider's answer in words, and what was asked and said. */
function Answer({ round }: { round: Round }) {
  const t = useText();
  const dates = useDates();
  const reason = useReasonLabel();
  const { answer, information } = round;
  if (!answer) return null;
  const date = dates.long(dates.dayOf(answer.at));
  const facts: Fact[] = [];
  if (answer.reason) facts.push([t('family.reason'), reason(answer.reason)]);
  if (answer.what) facts.push([t('family.answer.what'), <Written key="what" text={answer.what} />]);
  if (answer.text) facts.push([t('family.answer.text'), <Written key="text" text={answer.text} />]);
  if (answer.answer === 'needs_information' && information) {
    facts.push([t('family.answer.information'), <Written key="information" text={information.text} />]);
  }
  return (
    <>
      <Paragraph>{t(`family.answer.${answer.answer}`, { date, provider: round.provider_name })}</Paragraph>
      {facts.length > 0 ? <Facts facts={facts} /> : null}
    </>
  );
}

/** The district's own conclusion. One that is not suitable ends the round, and is told by Turn instead. */
function Conclusion({ round }: { round: Round }) {
  const t = useText();
  const dates = useDates();
  const { conclusion } = round;
  if (!conclusion) return null;
  const date = dates.long(dates.dayOf(conclusion.at));
  return (
    <>
      <Paragraph>{t(`family.conclusion.${conclusion.conclusion}`, { date })}</Paragraph>
      {conclusion.text ? (
        <Facts facts={[[t('family.conclusion.text'), <Written key="text" text={conclusion.text} />]]} />
      ) : null}
    </>
  );
}
