import { Heading } from '@digdir/designsystemet-react';
import { useEffect, useRef } from 'react';
import { Facts } from '../../../parts/Facts';
import { useNeedLabel } from '../../../parts/reference';
import { useVolume } from '../../../parts/volume';
import { type Dates, type TextOf, useDates, useText } from '../../../text/use-text';
import { needsText, rangeText, transportText, windowText } from './Grant';
import type { Order } from './order';
import type { Changes } from './revision';

/** RevisionSummary shows what stands now beside what it will be, and nothing that stays. */
export function RevisionSummary({ order, changes, reason }: { order: Order; changes: Changes; reason: string }) {
  const t = useText();
  const dates = useDates();
  const need = useNeedLabel();
  const volume = useVolume();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <Heading level={2} data-size="xs" ref={heading} tabIndex={-1}>
        {t('casework.revise.check.title')}
      </Heading>
      {rowsOf(order, changes, { need, volume, t, dates }).map(([name, before, after]) => (
        <section key={name} className="stack-s">
          <Heading level={3} data-size="2xs">
            {name}
          </Heading>
          <Facts
            columns
            facts={[
              [t('casework.revise.old'), before],
              [t('casework.revise.new'), after],
            ]}
          />
        </section>
      ))}
      <p>{t('casework.revise.because', { reason })}</p>
    </>
  );
}

type Row = [name: string, before: string, after: string];

interface Wording {
  need: ReturnType<typeof useNeedLabel>;
  volume: ReturnType<typeof useVolume>;
  t: TextOf;
  dates: Dates;
}

function rowsOf(order: Order, changes: Changes, { need, volume, t, dates }: Wording): Row[] {
  const after = { ...order, ...changes } as Order;
  const rows: [part: keyof Changes, name: string, show: (one: Order) => string | null][] = [
    ['volume', t('casework.volume'), (one) => volume(one.volume)],
    ['start_window', t('casework.window'), (one) => windowText(one, t, dates)],
    [
      'decision',
      t('casework.decision.valid'),
      (one) => rangeText(one.decision.valid_from, one.decision.valid_to, t, dates),
    ],
    ['needs', t('casework.needs'), (one) => needsText(one.needs, need, t)],
    ['support_level', t('casework.level'), (one) => String(one.support_level ?? '')],
    ['transport', t('casework.transport'), (one) => transportText(one, t)],
  ];
  return rows.filter(([part]) => part in changes).map(([, name, show]) => [name, show(order) ?? '', show(after) ?? '']);
}
