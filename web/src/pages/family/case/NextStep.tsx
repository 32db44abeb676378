import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useId } from 'react';
import { Anchor, ButtonAnchor } from '../../../parts/Anchor';
import { Due } from '../../../parts/Due';
import { useText } from '../../../text/use-text';
import type { FamilyOrder } from '../family-order';
import { atCase } from './address';
import { ToObjection } from './Disagreement';
import styles from './NextStep.module.css';
import { type Step, waitsForFamily } from './next-step';
import { useStepGaps } from './words';

interface NextStepProps {
  order: FamilyOrder;
  step: Step;
  /** Whether the plan for getting to know each other waits for an answer besides. */
  planToo: boolean;
}

/** NextStep is the one thing to do now with the page's one primary button, or whom we wait for and what they do. */
export function NextStep({ order, step, planToo }: NextStepProps) {
  const t = useText();
  const id = useId();
  const gaps = useStepGaps(order);
  const mine = waitsForFamily(step);
  return (
    <section aria-labelledby={id} className={mine ? styles.mine : styles.theirs}>
      <Heading level={2} data-size="sm" id={id}>
        {t(`family.step.${step.kind}.title`, gaps)}
      </Heading>
      <Paragraph>{t(`family.step.${step.kind}.text`, gaps)}</Paragraph>
      {step.kind === 'choose' ? (
        <p className={styles.due}>
          {t('family.step.by')} <Due on={order.due_on} />
        </p>
      ) : null}
      {step.to ? (
        <div className="no-print">
          <ButtonAnchor to={atCase(order.id, step.to)} variant={mine ? 'primary' : 'secondary'}>
            {t(`family.step.${step.kind}.button`, gaps)}
          </ButtonAnchor>
        </div>
      ) : null}
      {step.kind === 'waits-contested' ? (
        <Paragraph>
          <ToObjection order={order} />
        </Paragraph>
      ) : null}
      {planToo ? (
        <Paragraph>
          <Anchor to={atCase(order.id, 'plan')}>{t('family.step.plan-too')}</Anchor>
        </Paragraph>
      ) : null}
    </section>
  );
}
