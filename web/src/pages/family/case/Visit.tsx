import type { Schemas } from '../../../api/client';
import { Anchor } from '../../../parts/Anchor';
import { Facts } from '../../../parts/Facts';
import { Panel } from '../../../parts/Panel';
import { useVisitFacts, VisitTag } from '../../../parts/Visit';
import { isOpen, waitsForAnswer } from '../../../parts/visits';
import { useDates, useText } from '../../../text/use-text';
import type { FamilyOrder } from '../family-order';
import { YesToOne } from './PlanAnswers';

interface VisitProps {
  order: FamilyOrder;
  plan: Schemas['PreCarePlan'];
  visit: Schemas['Visit'];
  onSaid(said: string): void;
}

/** Visit is one visit of the plan: when, what for, where it stands, and what the family can say to it. */
export function Visit({ order, plan, visit, onSaid }: VisitProps) {
  const t = useText();
  const dates = useDates();
  const facts = useVisitFacts('family');
  const may = plan.actions.includes('pre_care_answer') && isOpen(visit);
  const oneOfSeveral = waitsForAnswer(visit) && plan.visits.filter(waitsForAnswer).length > 1;
  return (
    <Panel title={t('family.visit.title', { number: visit.visit, date: dates.full(visit.date) })}>
      <div>
        <VisitTag visit={visit} reader="family" />
      </div>
      <Facts facts={facts(visit)} />
      {may ? (
        <div className="buttons">
          {oneOfSeveral ? <YesToOne order={order} plan={plan} visit={visit} onSaid={onSaid} /> : null}
          <Anchor to="/saker/$id/plan" params={{ id: order.id }} search={{ besok: visit.visit }}>
            {t('family.visit.other-date', { number: visit.visit })}
          </Anchor>
        </div>
      ) : null}
    </Panel>
  );
}
