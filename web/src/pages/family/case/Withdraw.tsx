import { Paragraph } from '@digdir/designsystemet-react';
import { useChange } from '../../../api/change';
import { client } from '../../../api/client';
import { Anchor, ButtonAnchor } from '../../../parts/Anchor';
import { useOpened } from '../../../parts/Meanwhile';
import { useStill } from '../../../parts/use-still';
import { useText } from '../../../text/use-text';
import { CaseMeanwhile } from '../CaseMeanwhile';
import type { FamilyOrder } from '../family-order';
import { givenName } from '../people';
import { Act } from './Act';
import { atCase } from './address';
import { CasePage, NotNow, OfCase } from './CasePage';
import { useLand } from './use-land';

/** Taking the choice back: what happens is said first (R22). */
export function Page() {
  return <OfCase>{(order) => <Withdraw read={order} />}</OfCase>;
}

function Withdraw({ read }: { read: FamilyOrder }) {
  const t = useText();
  const { shown: order, busy, during } = useStill(read);
  const land = useLand(order.id);
  const { round, actions, pending_choice } = order;
  const withdraw = useChange(order.version, (header) =>
    client.DELETE('/v1/orders/{id}/choice', { params: { path: { id: order.id }, header } }),
  );
  const before = useOpened(order, withdraw.sent);
  const may = round !== null && pending_choice === null && actions.includes('withdraw_choice');
  const meanwhile = before ? <CaseMeanwhile before={before} order={order} may={may} typed={false} /> : null;
  if (!may) {
    return (
      <NotNow order={order} title={t('family.withdraw.title')} above={meanwhile}>
        {t(pending_choice ? 'family.withdraw.proposal-first' : 'family.withdraw.not-now')}
      </NotNow>
    );
  }
  const names = { provider: round.provider_name, name: givenName(order.recipient.name ?? '') };
  const theirs = !round.chosen_by_me && !round.consented_by_me;
  return (
    <CasePage order={order} title={t('family.withdraw.title')}>
      {meanwhile}
      <Paragraph>{t(theirs ? 'family.withdraw.lead.theirs' : 'family.withdraw.lead', names)}</Paragraph>
      <ul className="list stack-s">
        <li>{t('family.withdraw.place', names)}</li>
        <li>{t('family.withdraw.access', names)}</li>
        <li>{t('family.withdraw.anew', names)}</li>
      </ul>
      <Paragraph>{t('family.withdraw.change', names)}</Paragraph>
      {theirs && actions.includes('object') ? (
        <Paragraph>
          {t('family.withdraw.object')}{' '}
          <Anchor to={atCase(order.id, 'innvending')}>{t('family.link.objection')}</Anchor>
        </Paragraph>
      ) : null}
      <Act
        label={t('family.withdraw.button', names)}
        sending={busy}
        failure={withdraw.failure}
        onAct={() => during(async () => (await withdraw.send()) && land('trukket'))}
        besides={
          <ButtonAnchor to={atCase(order.id)} variant="secondary">
            {t('family.withdraw.keep')}
          </ButtonAnchor>
        }
      />
    </CasePage>
  );
}
