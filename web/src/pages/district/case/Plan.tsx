import { Paragraph } from '@digdir/designsystemet-react';
import { $api, type Schemas } from '../../../api/client';
import { waitsForWord } from '../../../parts/case-words';
import { Due } from '../../../parts/Due';
import { Empty } from '../../../parts/Empty';
import { Facts } from '../../../parts/Facts';
import { Loaded } from '../../../parts/Loaded';
import { Panel } from '../../../parts/Panel';
import { useVisitFacts, VisitTag } from '../../../parts/Visit';
import { Written } from '../../../parts/Written';
import { useDates, useText } from '../../../text/use-text';
import { CaseFrame } from './CaseFrame';
import type { Order } from './order';

type Visit = Schemas['Visit'];

/** The provider's plan for getting to know each other before the start, to read: provider and family agree on it. */
export function Page() {
  const t = useText();
  return (
    <CaseFrame title={t('casework.plan.title')} lead={t('casework.plan.lead')}>
      {(order) =>
        order.round?.agreement_date ? <Plan order={order} /> : <Paragraph>{t('casework.plan.not-yet')}</Paragraph>
      }
    </CaseFrame>
  );
}

function Plan({ order }: { order: Order }) {
  const t = useText();
  const params = { path: { id: order.id } };
  const plan = $api.useQuery('get', '/v1/orders/{id}/pre-care-plan', { params });
  return <Loaded reading={plan}>{(read) => <PlanText plan={read} none={t('casework.plan.none')} />}</Loaded>;
}

function PlanText({ plan, none }: { plan: Schemas['PreCarePlan']; none: string }) {
  const t = useText();
  return (
    <>
      {plan.waiting_on.length > 0 ? (
        <p className="cluster">
          {plan.waiting_on.map((side) => t(waitsForWord(side))).join(' · ')} <Due on={plan.due_on} />
        </p>
      ) : null}
      {plan.text ? (
        <Paragraph>
          <Written text={plan.text} />
        </Paragraph>
      ) : null}
      {plan.visits.length === 0 ? <Empty title={none} /> : null}
      {plan.visits.map((visit) => (
        <VisitPanel key={visit.visit} visit={visit} />
      ))}
    </>
  );
}

function VisitPanel({ visit }: { visit: Visit }) {
  const dates = useDates();
  const facts = useVisitFacts('district');
  return (
    <Panel title={dates.full(visit.date)}>
      <div>
        <VisitTag visit={visit} reader="district" />
      </div>
      <Facts facts={facts(visit)} columns />
    </Panel>
  );
}
