import { Paragraph } from '@digdir/designsystemet-react';
import type { Schemas } from '../../../api/client';
import { Anchor } from '../../../parts/Anchor';
import { Due } from '../../../parts/Due';
import { type Fact, Facts } from '../../../parts/Facts';
import { Panel } from '../../../parts/Panel';
import { type Dates, type TextOf, useDates, useText } from '../../../text/use-text';
import type { FamilyOrder } from '../family-order';
import { atCase } from './address';

type Round = Schemas['FamilyRound'];

/** Commitment is the agreement, the four months and the start: what the provider has bound itself to (R26, R27). */
export function Commitment({ order }: { order: FamilyOrder }) {
  const t = useText();
  const dates = useDates();
  const { round, state } = order;
  if (!round || state === 'chosen') return null;
  return (
    <Panel title={t('family.agreement.title')}>
      <Facts facts={factsOf(round, t, dates)} columns />
      {round.agreement_date ? <LatestStart round={round} /> : <Paragraph>{t('family.agreement.waits')}</Paragraph>}
      {round.agreement_date ? <Links order={order} /> : null}
    </Panel>
  );
}

function factsOf(round: Round, t: TextOf, dates: Dates): Fact[] {
  const facts: Fact[] = (['district', 'provider'] as const).map((side) => {
    const signature = round.signatures.find((one) => one.side === side);
    const day = signature ? dates.long(dates.dayOf(signature.at)) : t('family.agreement.not-signed');
    return [t(`family.agreement.signed.${side}`), day];
  });
  if (round.agreement_date) facts.push([t('family.agreement.date'), dates.long(round.agreement_date)]);
  if (round.start) facts.push([t('family.agreement.start'), dates.full(round.start.start_date)]);
  if (round.started_on) facts.push([t('family.agreement.started'), dates.full(round.started_on)]);
  if (round.ends_on) facts.push([t('family.agreement.ends'), dates.full(round.ends_on)]);
  return facts;
}

/** The four months, with what is left of them; or that they are broken, or that the family itself wished for later. */
function LatestStart({ round }: { round: Round }) {
  const t = useText();
  const dates = useDates();
  if (round.started_on || !round.latest_start) return round.breach ? <p>{t('family.agreement.late')}</p> : null;
  return (
    <>
      <Paragraph>
        {t('family.agreement.latest')} <Due on={round.latest_start} />
      </Paragraph>
      {round.later_start ? (
        <Paragraph>{t('family.agreement.later', { date: dates.full(round.later_start.not_before) })}</Paragraph>
      ) : null}
      {round.breach ? <Paragraph>{t('family.agreement.breach')}</Paragraph> : null}
    </>
  );
}

function Links({ order }: { order: FamilyOrder }) {
  const t = useText();
  return (
    <ul className="plain-list stack-s">
      <li>
        <Anchor to={atCase(order.id, 'plan')}>{t('family.link.plan')}</Anchor>
      </li>
      {order.state === 'started' || order.state === 'ended' ? null : (
        <li>
          <Anchor to={atCase(order.id, 'oppstart')}>{t('family.link.start')}</Anchor>
        </li>
      )}
    </ul>
  );
}
