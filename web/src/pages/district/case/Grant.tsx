import { type Fact, Facts } from '../../../parts/Facts';
import { Panel } from '../../../parts/Panel';
import { useNeedLabel } from '../../../parts/reference';
import { useVolume } from '../../../parts/volume';
import { type Dates, type TextOf, useDates, useText } from '../../../text/use-text';
import type { Order } from './order';

/** Grant is what was decided and ordered: decision, volume, needs, route, transport. */
export function Grant({ order }: { order: Order }) {
  const t = useText();
  const dates = useDates();
  const need = useNeedLabel();
  const volume = useVolume();
  const facts: Fact[] = [
    [t('casework.volume'), volume(order.volume)],
    [t('casework.window'), windowText(order, t, dates)],
    [t('casework.needs'), needsText(order.needs, need, t)],
    [t('casework.level'), order.support_level],
    [t('casework.transport'), transportText(order, t)],
    ...decisionFacts(order, t, dates),
    [t('casework.route.own'), dateOr(order.route.own_offer_assessed_on, dates)],
    [t('casework.route.city'), dateOr(order.route.citywide_assessed_on, dates)],
  ];
  return (
    <Panel title={t('casework.grant')}>
      <Facts facts={facts} columns />
    </Panel>
  );
}

function decisionFacts({ decision }: Order, t: TextOf, dates: Dates): Fact[] {
  return [
    [t('casework.decision'), decision.reference],
    [t('casework.decision.on'), dateOr(decision.decided_on, dates)],
    [t('casework.decision.basis'), decision.legal_basis],
    [t('casework.decision.valid'), rangeText(decision.valid_from, decision.valid_to, t, dates)],
    [t('casework.decision.complaint'), dateOr(decision.complaint_information_sent_on, dates)],
  ];
}

function dateOr(date: string | null | undefined, dates: Dates): string | null {
  return date ? dates.short(date) : null;
}

/** rangeText is "fra 6. sep. 2026, uten sluttdato"; null when nothing is said. */
export function rangeText(
  from: string | null | undefined,
  to: string | null | undefined,
  t: TextOf,
  dates: Dates,
): string | null {
  if (from && to) return t('casework.range', { from: dates.short(from), to: dates.short(to) });
  if (from) return t('casework.range.open', { from: dates.short(from) });
  return to ? t('casework.range.until', { to: dates.short(to) }) : null;
}

/** windowText is when the family would like to start. */
export function windowText({ start_window }: Pick<Order, 'start_window'>, t: TextOf, dates: Dates): string | null {
  const { from, to } = start_window;
  if (from && !to) return t('casework.window.from', { from: dates.short(from) });
  return rangeText(from, to, t, dates);
}

/** needsText lists needs by their labels; that there are none is said. */
export function needsText(needs: string[], label: (code: string) => string, t: TextOf): string {
  return needs.length === 0 ? t('casework.needs.none') : needs.map(label).join(', ');
}

/** transportText is how the person gets there and home, with the reason when nobody drives. */
export function transportText({ transport }: Pick<Order, 'transport'>, t: TextOf): string | null {
  if (!transport.kind) return null;
  const kind = t(`casework.transport.${transport.kind}`);
  return transport.reason ? `${kind}: ${transport.reason}` : kind;
}
