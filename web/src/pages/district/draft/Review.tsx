import { Alert, Heading } from '@digdir/designsystemet-react';
import { Panel } from '../../../parts/Panel';
import { useDates, useText } from '../../../text/use-text';
import type { Order } from '../case/order';
import { AnswerRow } from './AnswerRow';
import styles from './AnswerRow.module.css';
import { DraftFrame } from './DraftFrame';
import { MissingLinks } from './MissingLinks';
import { Protected } from './Protected';
import { Publish } from './Publish';
import { missingOf, type Named, type Task, tasks } from './tasks';
import { type DraftValues, valuesOf } from './values';
import { WhatHappens } from './WhatHappens';
import { asked, taskWord } from './words';

/** The last look before publishing: every answer with a way to change it, what happens, and the button that publishes. */
export function Page() {
  const t = useText();
  return (
    <DraftFrame title={(_, words) => words('draft.review.title')} lead={t('draft.review.lead')}>
      {(order) => <Review order={order} />}
    </DraftFrame>
  );
}

function Review({ order }: { order: Order }) {
  return (
    <>
      {order.recipient.protected_address ? <Protected /> : null}
      {order.missing.length > 0 ? <Missing order={order} /> : null}
      <Answers order={order} />
      <WhatHappens order={order} />
      <Publish order={order} />
    </>
  );
}

function Missing({ order }: { order: Order }) {
  const t = useText();
  return (
    <Alert data-color="info" className="stack-s">
      <Heading level={2} data-size="2xs">
        {t('draft.review.missing', { count: order.missing.length })}
      </Heading>
      <MissingLinks order={order} names={tasks.flatMap((task) => missingOf(task, order))} back="se-over" />
    </Alert>
  );
}

/** The volume as a whole has a row while it is missing: which amounts there are depends on the lot. */
function rowsOf(task: Task, order: Order, values: DraftValues, today: string): Named[] {
  const fields = asked(task, values, today);
  return task.id === 'volume' && order.missing.includes('volume') ? [...fields, 'volume'] : fields;
}

function Answers({ order }: { order: Order }) {
  const t = useText();
  const { today } = useDates();
  const values = valuesOf(order);
  return tasks.map((task) => (
    <Panel key={task.id} title={t(taskWord(task))}>
      <dl className={styles.answers}>
        {rowsOf(task, order, values, today).map((field) => (
          <AnswerRow key={field} order={order} values={values} field={field} />
        ))}
      </dl>
    </Panel>
  ));
}
