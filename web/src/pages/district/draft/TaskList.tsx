import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { Anchor, ButtonAnchor } from '../../../parts/Anchor';
import { Due } from '../../../parts/Due';
import { Facts } from '../../../parts/Facts';
import { Panel } from '../../../parts/Panel';
import { useText, Words } from '../../../text/use-text';
import type { Order } from '../case/order';
import { DraftFrame } from './DraftFrame';
import { casePath, draftPath } from './draft';
import { Protected } from './Protected';
import { TaskRow } from './TaskRow';
import { firstLacking, tasks } from './tasks';
import { valuesOf } from './values';
import { taskWord } from './words';

/** The task list of a draft: what is done, everything that is missing with a way to it, and the way on. */
export function Page() {
  const t = useText();
  return (
    <DraftFrame
      first
      title={(order, words) =>
        order.recipient.name
          ? words('draft.list.title.named', { name: order.recipient.name })
          : words('draft.list.title', { reference: order.reference })
      }
      lead={t('draft.list.lead')}
      aside={(order) => <About order={order} />}
    >
      {(order) => <Tasks order={order} />}
    </DraftFrame>
  );
}

function Tasks({ order }: { order: Order }) {
  const values = valuesOf(order);
  return (
    <>
      {order.recipient.protected_address ? <Protected /> : null}
      <Summary order={order} />
      <ol className="plain-list">
        {tasks.map((task, i) => (
          <TaskRow key={task.id} task={task} number={i + 1} order={order} values={values} />
        ))}
      </ol>
      <Onwards order={order} />
      <Away order={order} />
    </>
  );
}

function Summary({ order }: { order: Order }) {
  return (
    <Paragraph>
      <Words id="draft.list.missing" values={{ count: order.missing.length }} />
    </Paragraph>
  );
}

/** The one primary button is what comes next: the first task that lacks something, or the look through before publishing. */
function Onwards({ order }: { order: Order }) {
  const t = useText();
  const next = firstLacking(order);
  return (
    <div className="buttons">
      {next ? (
        <ButtonAnchor to={draftPath(order.id, next.slug)}>
          {t('draft.list.continue', { task: t(taskWord(next)) })}
        </ButtonAnchor>
      ) : null}
      <ButtonAnchor variant={next ? 'secondary' : 'primary'} to={draftPath(order.id, 'se-over')}>
        {t('draft.list.review')}
      </ButtonAnchor>
    </div>
  );
}

function Away({ order }: { order: Order }) {
  const t = useText();
  if (!order.actions.includes('withdraw')) return null;
  return (
    <section className="stack-s" aria-labelledby="trekk">
      <Heading level={2} data-size="2xs" id="trekk">
        {t('draft.withdraw.title')}
      </Heading>
      <Paragraph>{t('draft.withdraw.text')}</Paragraph>
      <div>
        <Anchor to={casePath(order.id, 'trekk')}>{t('draft.withdraw.do')}</Anchor>
      </div>
    </section>
  );
}

function About({ order }: { order: Order }) {
  const t = useText();
  return (
    <Panel title={t('draft.about')}>
      <Facts
        facts={[
          [t('draft.about.reference'), order.reference],
          [t('draft.about.caseworker'), order.caseworker.name],
          [t('draft.about.due'), <Due key="due" on={order.due_on} />],
        ]}
      />
      <Paragraph data-size="sm">{t('draft.about.due.why')}</Paragraph>
      {order.actions.includes('handover') ? (
        <Anchor to={casePath(order.id, 'overfor')}>{t('draft.about.handover')}</Anchor>
      ) : null}
    </Panel>
  );
}
