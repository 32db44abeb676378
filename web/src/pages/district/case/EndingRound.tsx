import { Paragraph } from '@digdir/designsystemet-react';
import { Facts } from '../../../parts/Facts';
import { Panel } from '../../../parts/Panel';
import { useDates, useText } from '../../../text/use-text';
import type { Order } from './order';
import { placeName } from './RoundPanel';

/** EndingRound is the place that a reopened case still has while the family chooses anew, until its last day. */
export function EndingRound({ ending }: { ending: NonNullable<Order['ending_round']> }) {
  const t = useText();
  const dates = useDates();
  return (
    <Panel title={t('casework.ending')}>
      <Paragraph>{t('casework.ending.text')}</Paragraph>
      <Facts
        facts={[
          [t('casework.round.provider'), placeName(ending)],
          [t('casework.ending.reference'), ending.assignment_reference],
          [t('casework.clock.ends'), dates.full(ending.ends_on)],
        ]}
        columns
      />
    </Panel>
  );
}
