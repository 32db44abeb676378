import { Paragraph } from '@digdir/designsystemet-react';
import { useChange } from '../../../api/change';
import { client, type Schemas } from '../../../api/client';
import { Anchor } from '../../../parts/Anchor';
import { type Fact, Facts } from '../../../parts/Facts';
import { Panel } from '../../../parts/Panel';
import { Written } from '../../../parts/Written';
import { useDates, useText } from '../../../text/use-text';
import type { FamilyOrder } from '../family-order';
import { givenName } from '../people';
import { Act } from './Act';
import { atCase } from './address';
import { CasePage, NotNow, OfCase } from './CasePage';
import { ConsentForm } from './ConsentForm';
import { OfferPanel } from './OfferPanel';
import { useLand } from './use-land';

/** At 16 and 17 two choose together: the one has proposed, the other consents, says no or proposes another (R18). */
export function Page() {
  return <OfCase>{(order) => <Consent order={order} />}</OfCase>;
}

function Consent({ order }: { order: FamilyOrder }) {
  const t = useText();
  const { pending_choice: pending, actions } = order;
  if (!pending) {
    return (
      <NotNow order={order} title={t('family.consent.title')}>
        {t('family.consent.none')}
      </NotNow>
    );
  }
  const names = { name: givenName(order.recipient.name ?? '') };
  const title = t(pending.proposed_by_me ? 'family.consent.title.mine' : 'family.consent.title');
  const may = actions.includes('consent');
  return (
    <CasePage order={order} title={title} lead={t(leadOf(pending, may), names)}>
      <OfferPanel id={pending.offer_id} title={t('family.consent.proposed')} />
      <Proposal pending={pending} />
      {may ? <ConsentForm order={order} /> : null}
      <Alternatives order={order} mine={pending.proposed_by_me} primary={!may} />
    </CasePage>
  );
}

function leadOf({ proposed_by_me, ground }: Schemas['FamilyPendingChoice'], may: boolean) {
  if (proposed_by_me) return ground === 'self' ? 'family.consent.lead.my-own' : 'family.consent.lead.mine';
  if (!may) return 'family.consent.lead.watch';
  return ground === 'self' ? 'family.consent.lead.parent' : 'family.consent.lead.self';
}

/** What goes with the proposal: everything that the provider would get. */
function Proposal({ pending }: { pending: Schemas['FamilyPendingChoice'] }) {
  const t = useText();
  const dates = useDates();
  const facts: Fact[] = [
    [t('family.consent.by'), t(`family.consent.by.${pending.proposed_by_me ? 'me' : pending.ground}`)],
    [t('family.consent.on'), dates.full(dates.dayOf(pending.proposed_at))],
    [
      t('family.consent.note'),
      pending.note_to_provider ? <Written key="note" text={pending.note_to_provider} /> : t('family.consent.note.none'),
    ],
  ];
  if (pending.accept_waiting) facts.push([t('family.consent.waiting'), t('family.consent.waiting.yes')]);
  return (
    <Panel title={t('family.consent.details')}>
      <Facts facts={facts} columns />
    </Panel>
  );
}

/** The other ways: propose another, or take the proposal away. Neither takes anything from a choice that stands. */
function Alternatives({ order, mine, primary }: { order: FamilyOrder; mine: boolean; primary: boolean }) {
  const t = useText();
  const land = useLand(order.id);
  const withdraw = useChange(order.version, (header) =>
    client.DELETE('/v1/orders/{id}/choice', { params: { path: { id: order.id }, header } }),
  );
  return (
    <>
      {order.actions.includes('choose') ? (
        <Paragraph>
          <Anchor to={atCase(order.id, 'velg')}>{t('family.consent.another')}</Anchor>
        </Paragraph>
      ) : null}
      {order.actions.includes('withdraw_choice') ? (
        <div className="stack-s">
          <Paragraph>{t(mine ? 'family.consent.withdraw.text' : 'family.consent.refuse.text')}</Paragraph>
          <Act
            secondary={!primary}
            label={t(mine ? 'family.consent.withdraw' : 'family.consent.refuse')}
            sending={withdraw.sending}
            failure={withdraw.failure}
            onAct={async () => (await withdraw.send()) && land('forslag-trukket')}
          />
        </div>
      ) : null}
      <Paragraph>
        <Anchor to={atCase(order.id)}>{t('family.back-to-case')}</Anchor>
      </Paragraph>
    </>
  );
}
