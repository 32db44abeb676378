import { Paragraph } from '@digdir/designsystemet-react';
import { ButtonAnchor } from '../../parts/Anchor';
import { Due } from '../../parts/Due';
import { Empty } from '../../parts/Empty';
import { JustDone } from '../../parts/JustDone';
import { Loaded } from '../../parts/Loaded';
import { Panel } from '../../parts/Panel';
import { Written } from '../../parts/Written';
import { useDates, useText } from '../../text/use-text';
import { AssignmentAside } from './AssignmentAside';
import { AssignmentPage, NotNow } from './AssignmentPage';
import { type Assignment, can } from './assignment';
import type { Plan } from './plan';
import style from './provider.module.css';
import { usePlan } from './use-plan';
import { VisitRow } from './VisitRow';

/** The plan for getting to know each other before the start: visits, the family's answers, how they went (R29). */
export function Page() {
  const t = useText();
  return (
    <AssignmentPage
      title={t('provider.plan.title')}
      lead={() => t('provider.plan.lead')}
      aside={(a) => <AssignmentAside of={a} />}
    >
      {(a) => (
        <>
          <JustDone />
          {a.agreement_date ? <Planned of={a} /> : <NotNow>{t('provider.plan.not-yet')}</NotNow>}
        </>
      )}
    </AssignmentPage>
  );
}

function Planned({ of }: { of: Assignment }) {
  const plan = usePlan(of.id);
  return (
    <Loaded reading={plan}>
      {(read) => (
        <>
          <Standing plan={read} />
          {read.visits.length > 0 ? <Visits id={of.id} plan={read} /> : <NoVisits />}
          {read.text ? <Said text={read.text} /> : null}
          <Change id={of.id} plan={read} />
        </>
      )}
    </Loaded>
  );
}

/** Who the plan waits for, and by when. */
function Standing({ plan }: { plan: Plan }) {
  const t = useText();
  const dates = useDates();
  const [party] = plan.waiting_on;
  if (plan.version === 0) {
    return (
      <Paragraph>
        {t('provider.plan.due')} <Due on={plan.due_on} />
      </Paragraph>
    );
  }
  if (plan.waiting_on.includes('provider')) return <Paragraph>{t('provider.plan.wished')}</Paragraph>;
  if (party === 'family') return <Paragraph>{t('provider.plan.waits')}</Paragraph>;
  return plan.answered_on ? (
    <Paragraph>{t('provider.plan.answered', { date: dates.long(plan.answered_on) })}</Paragraph>
  ) : null;
}

function Visits({ id, plan }: { id: string; plan: Plan }) {
  const t = useText();
  const inOrder = [...plan.visits].sort((a, b) => a.date.localeCompare(b.date));
  return (
    <ul className={style.rows} aria-label={t('provider.plan.visits')}>
      {inOrder.map((visit) => (
        <VisitRow key={visit.visit} id={id} visit={visit} may={can(plan, 'pre_care_visit_held')} />
      ))}
    </ul>
  );
}

function NoVisits() {
  const t = useText();
  return <Empty title={t('provider.plan.empty')}>{t('provider.plan.empty.text')}</Empty>;
}

function Said({ text }: { text: string }) {
  const t = useText();
  return (
    <Panel title={t('provider.plan.text')}>
      <Paragraph>
        <Written text={text} />
      </Paragraph>
    </Panel>
  );
}

function Change({ id, plan }: { id: string; plan: Plan }) {
  const t = useText();
  if (!can(plan, 'pre_care_plan')) return null;
  return (
    <div className="buttons">
      <ButtonAnchor to="/leverandor/oppdrag/$id/plan/endre" params={{ id }}>
        {t(plan.version === 0 ? 'provider.plan.make' : 'provider.plan.change')}
      </ButtonAnchor>
    </div>
  );
}
