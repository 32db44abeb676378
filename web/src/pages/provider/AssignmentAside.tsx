import { HelpCard } from '../../parts/HelpCard';
import { Panel } from '../../parts/Panel';
import { StepLine } from '../../parts/StepLine';
import { useText } from '../../text/use-text';
import type { Assignment } from './assignment';
import { useWaits } from './words';

/** AssignmentAside is what stands beside a case: the steps, and who to call. */
export function AssignmentAside({ of }: { of: Assignment }) {
  const t = useText();
  const waits = useWaits();
  return (
    <>
      <Panel title={t('provider.steps')}>
        <StepLine state={of.state} reader="other" now={waits(of)} />
      </Panel>
      <HelpCard caseworker={of.caseworker} district={of.district.number} />
    </>
  );
}
