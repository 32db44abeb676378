import { Alert, Heading, Paragraph } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { Anchor } from '../../../parts/Anchor';
import { OfferName } from '../../../parts/OfferName';
import { useDates, useText, Words } from '../../../text/use-text';
import type { FamilyOrder } from '../family-order';
import { whoOf } from '../who';
import { standingChoice } from './standing-choice';

/** Standing says where the choice stands: to be made and by when, proposed, made, or not for this reader to make (R18, R21). */
export function Standing({ order }: { order: FamilyOrder }) {
  const mayChoose = order.actions.includes('choose');
  if (mayChoose && order.pending_choice) return <Proposed order={order} pending={order.pending_choice} />;
  const round = standingChoice(order);
  if (round) return <Chosen order={order} round={round} />;
  if (mayChoose) return <ByWhen order={order} />;
  return <NotNow order={order} />;
}

/** The date is a reminder: nothing lapses, and nobody chooses instead (R21). */
function ByWhen({ order }: { order: FamilyOrder }) {
  const t = useText();
  const dates = useDates();
  const { due_on } = order;
  if (!due_on) return null;
  const days = dates.daysTo(due_on);
  return (
    <Notice title={t('choose.by', { date: dates.full(due_on), days, when: days < 0 ? 'past' : 'ahead' })}>
      <Paragraph>{t(days < 0 ? 'choose.by.past' : 'choose.by.reminder', whoOf(order))}</Paragraph>
    </Notice>
  );
}

/** At 16 and 17 two choose together; what one proposes waits for the other (R18). */
function Proposed({ order, pending }: { order: FamilyOrder; pending: NonNullable<FamilyOrder['pending_choice']> }) {
  const t = useText();
  const dates = useDates();
  const by = pending.proposed_by_me ? 'me' : pending.ground;
  return (
    <Notice title={<Words id="choose.proposed.title" values={{ place: <OfferName id={pending.offer_id} /> }} />}>
      <Paragraph>
        {t(`choose.proposed.${by}`, { date: dates.long(dates.dayOf(pending.proposed_at)), ...whoOf(order) })}
      </Paragraph>
      <Paragraph>
        <Anchor to="/saker/$id" params={{ id: order.id }}>
          {t('choose.to-case')}
        </Anchor>
      </Paragraph>
    </Notice>
  );
}

function Chosen({ order, round }: { order: FamilyOrder; round: NonNullable<FamilyOrder['round']> }) {
  const t = useText();
  const dates = useDates();
  const may = order.actions.includes('choose');
  const gaps = { place: round.offer_name, provider: round.provider_name };
  return (
    <Notice title={t('choose.chosen.title', { ...gaps, date: dates.long(dates.dayOf(round.chosen_at)) })}>
      <Paragraph>{t(may ? 'choose.chosen.may-change' : 'choose.chosen.fixed')}</Paragraph>
      <Paragraph className="cluster">
        <Anchor to="/saker/$id/kvittering" params={{ id: order.id }}>
          {t('choose.to-receipt')}
        </Anchor>
        <Anchor to="/saker/$id" params={{ id: order.id }}>
          {t('choose.to-case')}
        </Anchor>
      </Paragraph>
    </Notice>
  );
}

/** Who may look but not choose is told who may. */
function NotNow({ order }: { order: FamilyOrder }) {
  const t = useText();
  if (order.state !== 'published') {
    return (
      <Notice title={t('choose.closed.title')}>
        <Paragraph>{t('choose.closed.text')}</Paragraph>
      </Notice>
    );
  }
  const others = order.representatives.filter((one) => !one.me).map((one) => one.name);
  return (
    <Notice title={t('choose.not-you.title')}>
      <Paragraph>
        {others.length > 0 ? t('choose.not-you.others', { names: others.join(', ') }) : t('choose.not-you.text')}
      </Paragraph>
    </Notice>
  );
}

function Notice({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <Alert data-color="info" className="stack-s">
      <Heading level={2} data-size="2xs">
        {title}
      </Heading>
      {children}
    </Alert>
  );
}
