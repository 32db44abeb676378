import type { ReactNode } from 'react';
import { DoneNotice } from '../../../parts/JustDone';
import { Panel } from '../../../parts/Panel';
import { StepLine } from '../../../parts/StepLine';
import { useText } from '../../../text/use-text';
import type { FamilyOrder } from '../family-order';
import { givenName } from '../people';
import { CasePage, OfCase } from './CasePage';
import { ChangeOfMind } from './ChangeOfMind';
import { Choice } from './Choice';
import { Commitment } from './Commitment';
import { Disagreement } from './Disagreement';
import { Documents } from './Documents';
import { EndingRound } from './EndingRound';
import { Granted } from './Granted';
import { Latest } from './Latest';
import { NextStep } from './NextStep';
import { answersPlan, dueOf, stepOf, whoIsWaitedFor } from './next-step';
import { Others } from './Others';
import { Turn } from './Turn';
import { useDeed } from './use-deed';
import { usePlan } from './use-plan';
import { WaitsBy } from './WaitsFor';

/** The case of a family: where it stands, whom it waits for, and the one thing to do next. */
export function Page() {
  return <OfCase>{(order) => <Hub order={order} />}</OfCase>;
}

function Hub({ order }: { order: FamilyOrder }) {
  const t = useText();
  const deed = useDeed();
  const plan = usePlan(order).data;
  const step = stepOf(order, plan);
  return (
    <CasePage
      hub
      order={order}
      title={t('family.case.title', { name: givenName(order.recipient.name ?? '') })}
      beside={<Course order={order} now={<WaitsBy parties={whoIsWaitedFor(order, step)} by={dueOf(order, step)} />} />}
    >
      <DoneNotice words={deed ? { id: `family.done.${deed}` } : null} />
      <Turn order={order} />
      <NextStep order={order} step={step} planToo={step.kind === 'start' && plan !== undefined && answersPlan(plan)} />
      {step.kind === 'waits-contested' ? null : <Disagreement order={order} />}
      <Commitment order={order} />
      <Choice order={order} />
      <EndingRound order={order} />
      <ChangeOfMind order={order} step={step} />
      <Granted order={order} />
      <Documents order={order} />
      <Others order={order} />
      <Latest order={order} />
    </CasePage>
  );
}

function Course({ order, now }: { order: FamilyOrder; now: ReactNode }) {
  const t = useText();
  return (
    <Panel title={t('family.course.title')}>
      <StepLine state={order.state} reader="family" now={now} />
    </Panel>
  );
}
