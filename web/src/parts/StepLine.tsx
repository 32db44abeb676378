import { CheckmarkIcon } from '@navikt/aksel-icons';
import type { ReactNode } from 'react';
import type { MessageId } from '../text/catalog';
import { useText } from '../text/use-text';
import type { State } from './case-words';

/** The steps everybody sees, in the order they come. */
const steps = ['granted', 'choice', 'check', 'agreement', 'start', 'running'] as const;
type Step = (typeof steps)[number];

/** Where each state stands: the step it is in now. An ended case has been through all; a withdrawn one stopped after the decision. */
const stepOf: Record<State, Step | null> = {
  draft: 'granted',
  published: 'choice',
  chosen: 'check',
  suitable: 'agreement',
  agreed: 'start',
  start_confirmed: 'start',
  started: 'running',
  ended: null,
  withdrawn: 'choice',
};

interface StepLineProps {
  state: State;
  /** Who is to choose, as the step says it: "du" to the family, "familien" to the others. */
  reader: 'family' | 'other';
  /** What to say under the step under way, such as who we wait for and by when. */
  now?: ReactNode;
}

/** StepLine shows where a case is, in the same steps and words for every party. */
export function StepLine({ state, reader, now }: StepLineProps) {
  const t = useText();
  const stopped = state === 'withdrawn';
  const at = stepOf[state] === null ? steps.length : steps.indexOf(stepOf[state]);
  const saidOf = (i: number) => {
    if (i < at) return t('step.done');
    if (stopped) return i === at ? t('state.withdrawn') : null;
    if (i > at) return t('step.later');
    return now || t('step.now');
  };
  return (
    <ol className="steps">
      {steps.map((step, i) => {
        const when = i < at ? 'done' : i === at && !stopped ? 'now' : 'later';
        return (
          <li key={step} className={`step step-${when}`} aria-current={when === 'now' ? 'step' : undefined}>
            <span className="step-mark" aria-hidden="true">
              {when === 'done' ? <CheckmarkIcon /> : i + 1}
            </span>
            <span className="step-text">
              <span className="step-name">{t(wordOf(step, reader))}</span>
              <span className="step-when">{saidOf(i)}</span>
            </span>
          </li>
        );
      })}
    </ol>
  );
}

/** useStepWords says in one line where a case is: "Steg 3 av 6: …". */
export function useStepWords(): (state: State, reader: StepLineProps['reader']) => string {
  const t = useText();
  return (state, reader) => {
    const step = stepOf[state];
    const count = steps.length;
    if (step === null) return t('step.all', { count });
    if (state === 'withdrawn') return t('state.withdrawn');
    return t('step.of', { number: steps.indexOf(step) + 1, count, step: t(wordOf(step, reader)) });
  };
}

function wordOf(step: Step, reader: 'family' | 'other'): MessageId {
  return step === 'choice' ? `step.choice.${reader}` : `step.${step}`;
}
