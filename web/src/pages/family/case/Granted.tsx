import { type Fact, Facts } from '../../../parts/Facts';
import { Panel } from '../../../parts/Panel';
import { useLotLabel, useNeedLabel } from '../../../parts/reference';
import { useVolume } from '../../../parts/volume';
import { useDates, useText } from '../../../text/use-text';
import type { FamilyOrder } from '../family-order';

/** Granted is what the decision gives: what kind, how much, from when to when. */
export function Granted({ order }: { order: FamilyOrder }) {
  const t = useText();
  const dates = useDates();
  const lot = useLotLabel();
  const need = useNeedLabel();
  const volume = useVolume()(order.volume);
  const { reference, decided_on, valid_from, valid_to } = order.decision;
  const from = valid_from ? dates.long(valid_from) : '';
  const facts: Fact[] = [
    [t('family.granted.lot'), lot(order.lot ?? '')],
    [t('family.granted.volume'), volume],
    [
      t('family.granted.valid'),
      valid_to ? t('family.granted.until', { from, to: dates.long(valid_to) }) : t('family.granted.open', { from }),
    ],
    [
      t('family.granted.decision'),
      reference && decided_on ? t('family.granted.decided', { reference, date: dates.long(decided_on) }) : reference,
    ],
    [t('family.granted.transport'), order.transport.kind ? t(`family.transport.${order.transport.kind}`) : ''],
    [t('family.granted.needs'), <Lines key="needs" lines={order.needs.map(need)} />],
  ];
  return (
    <Panel title={t('family.granted.title')}>
      <Facts facts={facts} columns />
      <p className="subtle">{t('family.granted.free')}</p>
    </Panel>
  );
}

function Lines({ lines }: { lines: string[] }) {
  const t = useText();
  if (lines.length === 0) return t('not-stated');
  return (
    <ul className="plain-list">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
