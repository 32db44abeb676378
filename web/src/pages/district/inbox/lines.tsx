import { Anchor } from '../../../parts/Anchor';
import { Due } from '../../../parts/Due';
import { useDates, useText } from '../../../text/use-text';
import type { Order } from '../case/order';
import { CaseName } from '../list/CaseName';
import type { CaseLine } from '../list/CaseTable';
import { useSides } from '../list/use-sides';
import { notesOf, todoOf } from './todo';
import type { Task, Work } from './work';
import styles from './work.module.css';

/** useLines makes the rows of the front page: case, what is to be done, who it waits for, by when. */
export function useLines(): (work: Work) => CaseLine {
  const sides = useSides();
  return (work) => {
    if (work.kind === 'task') {
      const { task, key } = work;
      const name = <CaseName id={task.id} reference={task.reference} name={task.recipient_name} />;
      const waits = <Waits sides={sides({ waiting_on: ['district'] })} caseworker={task.caseworker_name} />;
      return { key, cells: [name, <TaskWords key="what" task={task} />, waits, <Due key="due" on={task.due_on} />] };
    }
    const { order, key } = work;
    const name = <CaseName id={order.id} reference={order.reference} name={order.recipient.name} />;
    const waits = <Waits sides={sides(order)} caseworker={order.caseworker.name} />;
    return { key, cells: [name, <CaseWords key="what" order={order} />, waits, <Due key="due" on={order.due_on} />] };
  };
}

/** CaseWords says what is to be done in a case, and what else one must know. */
function CaseWords({ order }: { order: Order }) {
  const t = useText();
  return (
    <span className={styles.words}>
      <span>{t(`district.todo.${todoOf(order)}`, { count: order.missing.length })}</span>
      {notesOf(order).map((note) => (
        <strong key={note} className={styles.note}>
          {t(note)}
        </strong>
      ))}
    </span>
  );
}

/** TaskWords says what is to be done with a plan or a report, and leads there. */
function TaskWords({ task: { kind, id, period } }: { task: Task }) {
  const t = useText();
  const dates = useDates();
  const ofPlan = kind === 'pre_care_plan' || kind === 'pre_care_wish';
  return (
    <span className={styles.words}>
      <span>{t(`district.task.${kind}`, { month: period ? dates.month(period) : '' })}</span>
      <Anchor to={ofPlan ? '/bydel/saker/$id/plan' : '/bydel/saker/$id/rapporter'} params={{ id }}>
        {t(ofPlan ? 'district.task.to-plan' : 'district.task.to-reports')}
      </Anchor>
    </span>
  );
}

/** Waits is who the next step waits for, and which caseworker has the case. */
function Waits({ sides, caseworker }: { sides: string; caseworker: string | null }) {
  return (
    <span className={styles.words}>
      {sides}
      {caseworker ? <span className={styles.small}>{caseworker}</span> : null}
    </span>
  );
}
