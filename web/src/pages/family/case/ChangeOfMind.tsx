import { Paragraph } from '@digdir/designsystemet-react';
import { Anchor } from '../../../parts/Anchor';
import { Panel } from '../../../parts/Panel';
import { useText } from '../../../text/use-text';
import type { FamilyOrder } from '../family-order';
import { atCase } from './address';
import type { Step } from './next-step';

/** ChangeOfMind leads to another choice, or to none, for as long as nothing is agreed (R22). */
export function ChangeOfMind({ order, step }: { order: FamilyOrder; step: Step }) {
  const t = useText();
  const { round, actions, pending_choice } = order;
  if (!round) return null;
  const change = actions.includes('choose') && step.to !== 'velg';
  const withdraw = actions.includes('withdraw_choice') && !pending_choice;
  const object = actions.includes('object');
  if (!change && !withdraw && !object) return <AfterAgreement order={order} />;
  return (
    <div className="no-print">
      <Panel title={t('family.change.title')}>
        <Paragraph>{t('family.change.text')}</Paragraph>
        <ul className="plain-list stack-s">
          {change ? (
            <li>
              <Anchor to={atCase(order.id, 'velg')}>{t('family.link.change')}</Anchor>
            </li>
          ) : null}
          {withdraw ? (
            <li>
              <Anchor to={atCase(order.id, 'trekk')}>{t('family.link.withdraw')}</Anchor>
            </li>
          ) : null}
          {object ? (
            <li>
              <Anchor to={atCase(order.id, 'innvending')}>{t('family.link.objection')}</Anchor>
            </li>
          ) : null}
        </ul>
      </Panel>
    </div>
  );
}

/** Once agreed, a change goes through the district, on the family's wish. */
function AfterAgreement({ order }: { order: FamilyOrder }) {
  const t = useText();
  if (!order.round?.agreement_date || order.state === 'ended' || order.state === 'withdrawn') return null;
  return (
    <div className="no-print">
      <Panel title={t('family.change.agreed.title')}>
        <Paragraph>{t('family.change.agreed')}</Paragraph>
      </Panel>
    </div>
  );
}
