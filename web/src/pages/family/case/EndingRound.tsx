import { Paragraph } from '@digdir/designsystemet-react';
import { Facts } from '../../../parts/Facts';
import { Panel } from '../../../parts/Panel';
import { useDates, useText } from '../../../text/use-text';
import type { FamilyOrder } from '../family-order';

/** EndingRound is the place that the family still has while it chooses anew, until its last day. */
export function EndingRound({ order }: { order: FamilyOrder }) {
  const t = useText();
  const dates = useDates();
  const ending = order.ending_round;
  if (!ending) return null;
  return (
    <Panel title={t('family.ending.title')}>
      <Paragraph>{t('family.ending.text')}</Paragraph>
      <Facts
        facts={[
          [t('family.choice.provider'), ending.provider_name],
          [t('family.choice.place'), ending.offer_name],
          [t('family.agreement.ends'), dates.full(ending.ends_on)],
        ]}
        columns
      />
    </Panel>
  );
}
