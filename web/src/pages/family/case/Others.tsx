import { Paragraph } from '@digdir/designsystemet-react';
import { Panel } from '../../../parts/Panel';
import { useText } from '../../../text/use-text';
import type { FamilyOrder } from '../family-order';

/** Others are those who may act in the case beside oneself: their names and why, never how to reach them (R53). */
export function Others({ order }: { order: FamilyOrder }) {
  const t = useText();
  const others = order.representatives.filter((one) => !one.me);
  if (others.length === 0) return null;
  return (
    <Panel title={t('family.others.title')}>
      <ul className="list">
        {others.map((one) => (
          <li key={one.name + one.ground}>{t(`family.others.${one.ground}`, { name: one.name })}</li>
        ))}
      </ul>
      <Paragraph data-size="sm">{t('family.others.text')}</Paragraph>
    </Panel>
  );
}
