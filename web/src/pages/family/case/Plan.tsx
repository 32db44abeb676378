import { Paragraph } from '@digdir/designsystemet-react';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { Schemas } from '../../../api/client';
import { Failure } from '../../../api/problem';
import { Empty } from '../../../parts/Empty';
import { Facts } from '../../../parts/Facts';
import { Loaded } from '../../../parts/Loaded';
import { Panel } from '../../../parts/Panel';
import { Written } from '../../../parts/Written';
import { useDates, useText } from '../../../text/use-text';
import type { FamilyOrder } from '../family-order';
import { givenName } from '../people';
import { CasePage, NotNow, OfCase } from './CasePage';
import { answersPlan } from './next-step';
import { YesToAll } from './PlanAnswers';
import { Said } from './Said';
import { usePlan } from './use-plan';
import { Visit } from './Visit';
import { WaitsFor } from './WaitsFor';
import { WishForm } from './WishForm';

/** The plan for getting to know each other before the start: the visits, and the family's answer to them (R29). */
export function Page() {
  return <OfCase>{(order) => <PlanOf order={order} />}</OfCase>;
}

function PlanOf({ order }: { order: FamilyOrder }) {
  const t = useText();
  const plan = usePlan(order);
  const title = t('family.plan.title', { name: givenName(order.recipient.name ?? '') });
  const none = plan.error instanceof Failure && plan.error.status === 404;
  if (!order.round?.agreement_date || none) {
    return (
      <NotNow order={order} title={title}>
        {t('family.plan.not-yet')}
      </NotNow>
    );
  }
  return (
    <CasePage order={order} title={title} lead={t('family.plan.lead')}>
      <Loaded reading={plan}>{(read) => <Plan order={order} plan={read} />}</Loaded>
    </CasePage>
  );
}

interface PlanProps {
  order: FamilyOrder;
  plan: Schemas['PreCarePlan'];
}

function Plan({ order, plan }: PlanProps) {
  const t = useText();
  const dates = useDates();
  const { besok } = useSearch({ from: '/signed-in/saker/$id/plan' });
  const may = plan.actions.includes('pre_care_answer');
  const [said, setSaid] = useState('');
  const wished = may ? plan.visits.find((visit) => visit.visit === besok) : undefined;
  if (plan.version === 0) {
    return (
      <Empty title={t('family.plan.empty.title')}>
        {t('family.plan.empty.text', { date: dates.full(plan.due_on) })}
      </Empty>
    );
  }
  if (wished) return <WishForm order={order} plan={plan} visit={wished} onSaid={setSaid} />;
  return (
    <>
      <Said text={said} />
      {plan.waiting_on.length > 0 ? (
        <Paragraph>
          <strong>
            <WaitsFor parties={plan.waiting_on} />
          </strong>
        </Paragraph>
      ) : null}
      {plan.text ? (
        <Panel title={t('family.plan.text')}>
          <Written text={plan.text} />
        </Panel>
      ) : null}
      <ol className="plain-list stack">
        {plan.visits.toSorted(byDate).map((visit) => (
          <li key={visit.visit}>
            <Visit order={order} plan={plan} visit={visit} onSaid={setSaid} />
          </li>
        ))}
      </ol>
      {answersPlan(plan) ? (
        <div className="no-print">
          <YesToAll order={order} plan={plan} onSaid={setSaid} />
        </div>
      ) : null}
      {plan.answered_on ? <Facts facts={[[t('family.plan.answered'), dates.full(plan.answered_on)]]} /> : null}
    </>
  );
}

function byDate(one: Schemas['Visit'], other: Schemas['Visit']): number {
  return one.date < other.date ? -1 : Number(one.date > other.date);
}
