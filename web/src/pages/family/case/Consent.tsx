import { Paragraph } from '@digdir/designsystemet-react';
import type { Schemas } from '../../../api/client';
import { Anchor, ButtonAnchor } from '../../../parts/Anchor';
import { type Fact, Facts } from '../../../parts/Facts';
import { Panel } from '../../../parts/Panel';
import { useStill } from '../../../parts/use-still';
import { useDates, useText } from '../../../text/use-text';
import { ProviderSees } from '../choose/ProviderSees';
import type { FamilyOrder } from '../family-order';
import { givenName } from '../people';
import { atCase } from './address';
import { CasePage, NotNow, OfCase } from './CasePage';
import { ConsentForm } from './ConsentForm';
import { OfferPanel } from './OfferPanel';

/** At 16 and 17 two choose together: the one has proposed, the other consents, says no or proposes another (R18). */
export function Page() {
  return <OfCase>{(order) => <Consent read={order} />}</OfCase>;
}

function Consent({ read }: { read: FamilyOrder }) {
  const t = useText();
  const { shown: order, busy, during } = useStill(read);
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
      <OfferPanel order={order} id={pending.offer_id} title={t('family.consent.proposed')} />
      <Proposal pending={pending} />
      <ProviderSees sees={order.provider_sees} note={pending.note_to_provider} kind={may ? 'consent' : 'proposal'} />
      {may ? <ConsentForm order={order} busy={busy} during={during} /> : null}
      <div className="stack" inert={busy}>
        <OtherWays order={order} mine={pending.proposed_by_me} />
      </div>
    </CasePage>
  );
}

function leadOf({ proposed_by_me, ground }: Schemas['FamilyPendingChoice'], may: boolean) {
  if (proposed_by_me) return ground === 'self' ? 'family.consent.lead.my-own' : 'family.consent.lead.mine';
  if (!may) return 'family.consent.lead.watch';
  return ground === 'self' ? 'family.consent.lead.parent' : 'family.consent.lead.self';
}

/** Who has proposed it and when. */
function Proposal({ pending }: { pending: Schemas['FamilyPendingChoice'] }) {
  const t = useText();
  const dates = useDates();
  const facts: Fact[] = [
    [t('family.consent.by'), t(`family.consent.by.${pending.proposed_by_me ? 'me' : pending.ground}`)],
    [t('family.consent.on'), dates.full(dates.dayOf(pending.proposed_at))],
  ];
  if (pending.accept_waiting) facts.push([t('family.consent.waiting'), t('family.consent.waiting.yes')]);
  return (
    <Panel title={t('family.consent.details')}>
      <Facts facts={facts} columns />
    </Panel>
  );
}

/** The other ways: propose another, or go on to the page that takes the proposal away. */
function OtherWays({ order, mine }: { order: FamilyOrder; mine: boolean }) {
  const t = useText();
  return (
    <>
      {order.actions.includes('withdraw_choice') ? (
        <div>
          <ButtonAnchor to={atCase(order.id, 'samtykke/nei')} variant="secondary">
            {t(mine ? 'family.consent.withdraw' : 'family.consent.refuse')}
          </ButtonAnchor>
        </div>
      ) : null}
      {order.actions.includes('choose') ? (
        <Paragraph>
          <Anchor to={atCase(order.id, 'velg')}>{t('family.consent.another')}</Anchor>
        </Paragraph>
      ) : null}
      <Paragraph>
        <Anchor to={atCase(order.id)}>{t('family.back-to-case')}</Anchor>
      </Paragraph>
    </>
  );
}
