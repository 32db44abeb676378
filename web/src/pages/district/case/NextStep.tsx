import { Paragraph } from '@digdir/designsystemet-react';
import { ButtonAnchor } from '../../../parts/Anchor';
import { waitsForWord } from '../../../parts/case-words';
import { Due } from '../../../parts/Due';
import { Panel } from '../../../parts/Panel';
import { useText } from '../../../text/use-text';
import type { Order } from './order';
import { pathOf, stepsOf } from './steps';

/** NextStep says who the case waits for, and holds what may be done now: at most one of it is the primary button. */
export function NextStep({ order }: { order: Order }) {
  const t = useText();
  const { first, why, others } = stepsOf(order);
  if (order.waiting_on.length === 0 && !first && others.length === 0) {
    return <Paragraph>{t('casework.read-only')}</Paragraph>;
  }
  return (
    <Panel title={t('casework.next')}>
      <WaitsFor order={order} />
      {why ? <Paragraph>{t(why)}</Paragraph> : null}
      {order.missing.length > 0 ? (
        <Paragraph>{t('casework.missing', { count: order.missing.length })}</Paragraph>
      ) : null}
      <div className="buttons">
        {first ? <ButtonAnchor to={pathOf(order.id, first.page)}>{t(first.label)}</ButtonAnchor> : null}
        {others.map((step) => (
          <ButtonAnchor key={step.action} to={pathOf(order.id, step.page)} variant="secondary">
            {t(step.label)}
          </ButtonAnchor>
        ))}
      </div>
    </Panel>
  );
}

/** WaitsFor is "Venter på leverandøren" with the day it is due. */
export function WaitsFor({ order }: { order: Order }) {
  const t = useText();
  if (order.waiting_on.length === 0) return null;
  return (
    <span className="cluster">
      <span>{order.waiting_on.map((side) => t(waitsForWord(side))).join(' · ')}</span>
      {order.due_on ? <Due on={order.due_on} /> : null}
    </span>
  );
}
