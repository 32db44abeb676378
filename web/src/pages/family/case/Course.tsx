import { Details } from '@digdir/designsystemet-react';
import { Panel } from '../../../parts/Panel';
import { StepLine, useStepWords } from '../../../parts/StepLine';
import { useText } from '../../../text/use-text';
import type { FamilyOrder } from '../family-order';
import css from './Course.module.css';
import { dueOf, type Step, whoIsWaitedFor } from './next-step';
import { WaitsBy } from './WaitsFor';

interface CourseProps {
  order: FamilyOrder;
  step: Step;
}

/** Course is the step line beside the case, with whom the case waits for at the step it is in. */
export function Course(props: CourseProps) {
  const t = useText();
  return (
    <Panel title={t('family.course.title')}>
      <Steps {...props} />
    </Panel>
  );
}

/** ShortCourse is the same on a narrow screen: one line near the top, which opens to all the steps. */
export function ShortCourse(props: CourseProps) {
  const words = useStepWords()(props.order.state, 'family');
  return (
    <div className={css.fold}>
      <Details>
        <Details.Summary>{words}</Details.Summary>
        <Details.Content>
          <Steps {...props} />
        </Details.Content>
      </Details>
    </div>
  );
}

function Steps({ order, step }: CourseProps) {
  const now = <WaitsBy parties={whoIsWaitedFor(order, step)} by={dueOf(order, step)} />;
  return <StepLine state={order.state} reader="family" now={now} />;
}
