import { Paragraph } from '@digdir/designsystemet-react';
import { Anchor } from '../../../parts/Anchor';
import { Panel } from '../../../parts/Panel';
import { useDates, useText } from '../../../text/use-text';
import type { FamilyOrder } from '../family-order';
import { atCase } from './address';

/** Disagreement tells both sides the same, neutrally: that there is an objection, what waits, and who helps (R51). */
export function Disagreement({ order }: { order: FamilyOrder }) {
  const t = useText();
  const dates = useDates();
  const { round } = order;
  const last = round?.objections.at(-1);
  if (!round || !last) return null;
  const date = dates.long(dates.dayOf(last.at));
  return (
    <Panel title={t(round.contested ? 'family.contested.title' : 'family.resolved.title')}>
      <Paragraph>
        {t(round.contested ? 'family.contested.text' : 'family.resolved.text', { date })}
        {last.resolution ? ` ${last.resolution.reason}` : ''}
      </Paragraph>
      <Paragraph>
        <ToObjection order={order} />
      </Paragraph>
    </Panel>
  );
}

/** ToObjection leads to what is disagreed on: for whoever objected, to where the objection can be taken back. */
export function ToObjection({ order }: { order: FamilyOrder }) {
  const t = useText();
  const mine = order.actions.includes('withdraw_objection');
  return (
    <Anchor to={atCase(order.id, 'innvending')}>
      {t(mine ? 'family.link.objection.mine' : 'family.link.disagreement')}
    </Anchor>
  );
}
