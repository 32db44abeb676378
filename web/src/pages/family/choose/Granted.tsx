import { Facts } from '../../../parts/Facts';
import { Panel } from '../../../parts/Panel';
import { useLotLabel } from '../../../parts/reference';
import { useVolume } from '../../../parts/volume';
import { useDates, useText } from '../../../text/use-text';
import type { FamilyOrder } from '../family-order';
import { whoOf } from '../who';
import { periodWords } from './words';

/** Granted is what the district has decided on: kind, how much, for how long, and when it must start (R27). */
export function Granted({ order }: { order: FamilyOrder }) {
  const t = useText();
  const dates = useDates();
  const lot = useLotLabel();
  const volume = useVolume();
  const { decision } = order;
  const latest = order.round?.latest_start;
  return (
    <Panel title={t('choose.granted.title', whoOf(order))}>
      <Facts
        columns
        facts={[
          [t('choose.granted.kind'), order.lot ? lot(order.lot) : null],
          [t('choose.granted.volume'), volume(order.volume)],
          [t('choose.granted.period'), periodWords(decision.valid_from ?? null, decision.valid_to ?? null, t, dates)],
          [t('choose.granted.start'), latest ? dates.full(latest) : t('choose.granted.start.rule')],
        ]}
      />
    </Panel>
  );
}
