import { Paragraph } from '@digdir/designsystemet-react';
import { Panel } from '../../../parts/Panel';
import { Twin } from '../../../parts/Twin';
import { useDates, useText } from '../../../text/use-text';
import type { Order } from '../case/order';
import { LateMark, MonthNames, TimelineRow } from './TimelineRow';
import { barsOf, windowAround } from './timeline';
import styles from './timeline.module.css';

/** Timeline shows on one axis when each case is due and how much of the four months is left; the table under says the same. */
export function Timeline({ orders }: { orders: Order[] }) {
  const t = useText();
  const dates = useDates();
  const window = windowAround(dates.today);
  const bars = barsOf(orders, window);
  const beyond = orders.length - bars.length;
  if (bars.length === 0) return null;
  return (
    <Panel title={t('district.timeline.title')}>
      <Paragraph>
        {t('district.timeline.lead', { count: bars.length })}
        {beyond > 0 ? ` ${t('district.timeline.beyond', { count: beyond, date: dates.long(window.to) })}` : null}
      </Paragraph>
      <div aria-hidden="true" className={styles.picture}>
        <Legend />
        <div className={styles.line}>
          <span />
          <MonthNames window={window} nameOf={(day) => dates.month(day.slice(0, 7)).slice(0, 3)} />
        </div>
        {bars.map((bar) => (
          <div key={bar.order.id} className={styles.line}>
            <span className={styles.name}>{bar.order.recipient.name}</span>
            <TimelineRow bar={bar} window={window} today={dates.today} />
            <span className={styles.date}>{dates.short(bar.due)}</span>
          </div>
        ))}
      </div>
      <Twin
        caption={t('district.timeline.title')}
        heads={[
          t('district.head.case'),
          t('district.head.recipient'),
          t('district.head.published'),
          t('district.head.due'),
          t('district.head.latest'),
        ]}
        rows={orders.map((order) => ({
          key: order.id,
          cells: [
            order.reference,
            order.recipient.name,
            order.published_on ? dates.short(order.published_on) : t('district.not-published'),
            order.due_on ? dates.short(order.due_on) : t('due.none'),
            order.round?.latest_start ? dates.short(order.round.latest_start) : t('district.no-agreement'),
          ],
        }))}
      />
    </Panel>
  );
}

function Legend() {
  const t = useText();
  return (
    <ul className={styles.legend}>
      <li>
        <svg width="28" height="28" aria-hidden="true">
          <rect y="10" width="28" height="8" className={styles.band} />
        </svg>
        {t('district.timeline.band')}
      </li>
      <li>
        <svg width="14" height="28" aria-hidden="true">
          <circle cx="7" cy="14" r="6" className={styles.dot} />
        </svg>
        {t('district.timeline.dot')}
      </li>
      <li>
        <svg width="20" height="28" aria-hidden="true">
          <LateMark x="10" />
        </svg>
        {t('district.timeline.late')}
      </li>
      <li>
        <svg width="20" height="28" aria-hidden="true">
          <line x2="18" y1="14" y2="14" className={styles.rest} />
          <line x1="18" x2="18" y1="6" y2="22" className={styles.limit} />
        </svg>
        {t('district.timeline.limit')}
      </li>
      <li>
        <svg width="6" height="28" aria-hidden="true">
          <line x1="3" x2="3" y2="28" className={styles.today} />
        </svg>
        {t('district.timeline.today')}
      </li>
    </ul>
  );
}
