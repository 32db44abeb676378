import { StateTag } from '../../../parts/StateTag';
import { useDates, useText } from '../../../text/use-text';
import type { Order } from '../case/order';
import { CaseName } from '../list/CaseName';
import { CaseTable } from '../list/CaseTable';
import { useSides } from '../list/use-sides';
import styles from './decisions.module.css';

/** DecisionRows lists decisions that nobody has started on, with how long it is since each was made. */
export function DecisionRows({ orders }: { orders: Order[] }) {
  const t = useText();
  const sides = useSides();
  const most = Math.max(1, ...orders.map((order) => order.days_since_decision ?? 0));
  return (
    <CaseTable
      lead
      caption={t('nav.empty-decisions')}
      heads={[
        t('district.head.case'),
        t('district.head.since'),
        t('district.head.state'),
        t('district.head.waits'),
        t('district.head.caseworker'),
      ]}
      rows={orders.map((order) => ({
        key: order.id,
        cells: [
          <CaseName key="case" id={order.id} reference={order.reference} name={order.recipient.name} />,
          <Since key="since" order={order} most={most} />,
          <StateTag key="state" state={order.state} />,
          sides(order),
          order.caseworker.name,
        ],
      }))}
    />
  );
}

/** Since is the days since a decision in words, with a bar against the oldest of the list. */
function Since({ order, most }: { order: Order; most: number }) {
  const t = useText();
  const dates = useDates();
  const days = order.days_since_decision;
  const decided = order.decision.decided_on;
  if (days === null || !decided) return t('district.since.unknown');
  return (
    <span className={styles.since}>
      <span>
        <strong>{t('district.since.days', { days })}</strong>{' '}
        <span className={styles.small}>{t('district.since.on', { date: dates.short(decided) })}</span>
      </span>
      <svg className={styles.bar} aria-hidden="true">
        <rect width="100%" height="8" className={styles.whole} />
        <rect width={`${(days / most) * 100}%`} height="8" className={styles.part} />
      </svg>
    </span>
  );
}
