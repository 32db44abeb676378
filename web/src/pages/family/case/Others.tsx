import { Paragraph } from '@digdir/designsystemet-react';
import { Panel } from '../../../parts/Panel';
import { useDates, useText } from '../../../text/use-text';
import { asksOf } from '../choose/asks';
import type { FamilyOrder } from '../family-order';

/** Others are those who may act in the case beside oneself: their names and why, never how to reach them (R53). */
export function Others({ order }: { order: FamilyOrder }) {
  const t = useText();
  const { today } = useDates();
  const others = order.representatives.filter((one) => !one.me);
  if (others.length === 0) return null;
  // Whoever consents to what is sent has read all of it (R18).
  const together = asksOf(order, today).consentOf !== null || Boolean(order.round?.consent_ground);
  return (
    <Panel title={t('family.others.title')}>
      <ul className="list">
        {others.map((one) => (
          <li key={one.name + one.ground}>{t(`family.others.${one.ground}`, { name: one.name })}</li>
        ))}
      </ul>
      <Paragraph data-size="sm">{t(together ? 'family.others.together' : 'family.others.text')}</Paragraph>
    </Panel>
  );
}
