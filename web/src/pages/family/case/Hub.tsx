import { DoneNotice } from '../../../parts/JustDone';
import { useWide } from '../../../parts/use-wide';
import { useText } from '../../../text/use-text';
import type { FamilyOrder } from '../family-order';
import { givenName } from '../people';
import { CasePage, OfCase } from './CasePage';
import { ChangeOfMind } from './ChangeOfMind';
import { Choice } from './Choice';
import { Commitment } from './Commitment';
import { Course, ShortCourse } from './Course';
import { Disagreement } from './Disagreement';
import { Documents } from './Documents';
import { EndingRound } from './EndingRound';
import { Granted } from './Granted';
import { Latest } from './Latest';
import { NextStep } from './NextStep';
import { answersPlan, stepOf } from './next-step';
import { Others } from './Others';
import { Turn } from './Turn';
import { useDeed } from './use-deed';
import { usePlan } from './use-plan';

/** The case of a family: where it stands, whom it waits for, and the one thing to do next. */
export function Page() {
  return <OfCase>{(order) => <Hub order={order} />}</OfCase>;
}

function Hub({ order }: { order: FamilyOrder }) {
  const t = useText();
  const deed = useDeed();
  const plan = usePlan(order).data;
  const step = stepOf(order, plan);
  const wide = useWide();
  return (
    <CasePage
      hub
      order={order}
      title={t('family.case.title', { name: givenName(order.recipient.name ?? '') })}
      beside={wide ? <Course order={order} step={step} /> : null}
    >
      <DoneNotice words={deed ? { id: `family.done.${deed}` } : null} />
      <NextStep order={order} step={step} planToo={step.kind === 'start' && plan !== undefined && answersPlan(plan)} />
      {wide ? null : <ShortCourse order={order} step={step} />}
      <Turn order={order} />
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
