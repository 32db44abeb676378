import { Tag } from '@digdir/designsystemet-react';
import { Anchor } from '../../../parts/Anchor';
import { useText } from '../../../text/use-text';
import type { Order } from '../case/order';
import { draftPath } from './draft';
import { MissingLinks } from './MissingLinks';
import styles from './TaskRow.module.css';
import { missingOf, type Status, statusOf, type Task } from './tasks';
import type { DraftValues } from './values';
import { taskWord } from './words';

interface TaskRowProps {
  task: Task;
  number: number;
  order: Order;
  values: DraftValues;
}

/** TaskRow is one task: its name, where it stands in plain words, and what it lacks. */
export function TaskRow({ task, number, order, values }: TaskRowProps) {
  const t = useText();
  const status = statusOf(task, order, values);
  const missing = missingOf(task, order);
  return (
    <li className={styles.row}>
      <span className={styles.name}>
        <span aria-hidden="true">{number}.</span>
        <Anchor to={draftPath(order.id, task.slug)}>{t(taskWord(task))}</Anchor>
      </span>
      <StatusWord status={status} />
      {missing.length > 0 ? (
        <div className={styles.missing}>
          <MissingLinks order={order} names={missing} />
        </div>
      ) : null}
    </li>
  );
}

/** What is done needs no colour; the tags lead the eye to what is left. */
function StatusWord({ status }: { status: Status }) {
  const t = useText();
  if (status.kind === 'missing')
    return <Tag data-color="info">{t('draft.status.missing', { count: status.count })}</Tag>;
  if (status.kind === 'untouched') return <Tag data-color="neutral">{t('draft.status.untouched')}</Tag>;
  return <span className={status.kind === 'done' ? undefined : 'subtle'}>{t(`draft.status.${status.kind}`)}</span>;
}
