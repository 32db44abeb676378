import { Paragraph, Skeleton } from '@digdir/designsystemet-react';
import { Anchor, ButtonAnchor } from '../../parts/Anchor';
import { Due } from '../../parts/Due';
import { Panel } from '../../parts/Panel';
import { useDates, useText } from '../../text/use-text';
import { type Assignment, can } from './assignment';
import { hasPage, nextStep, type Step, stepPage } from './next-step';
import { OwedBesides, OwedStep } from './OwedStep';
import { comesFirst, owedOn } from './owed';
import { useWorklist } from './use-worklist';

/** NextStep is what comes first, in the case or beside it, and below it what else is to be done. */
export function NextStep({ of }: { of: Assignment }) {
  const { today } = useDates();
  const worklist = useWorklist();
  // A button that another one pushes down is pressed by mistake.
  if (worklist.isPending) return <Skeleton variant="rectangle" height={160} />;
  const [owed, ...rest] = owedOn(of.id, worklist.data?.pages[0]?.tasks ?? []);
  if (!owed) return <CaseStep of={of} first />;
  const first = comesFirst(owed, of, today);
  return (
    <>
      {first ? <OwedStep owed={owed} /> : null}
      <CaseStep of={of} first={!first} />
      <OwedBesides list={first ? rest : [owed, ...rest]} />
    </>
  );
}

/** CaseStep says what the case itself asks of us now, with the primary button where nothing else comes first. */
function CaseStep({ of, first }: { of: Assignment; first: boolean }) {
  const t = useText();
  const dates = useDates();
  const step = of.ends_on ? 'none' : nextStep(of, dates.today);
  // Two buttons to the reports would look like two things to do.
  const pressed = step === 'running' && !first ? 'none' : step;
  const values = {
    start: of.start ? dates.full(of.start.start_date) : '',
    latest: of.latest_start ? dates.full(of.latest_start) : '',
    ends: of.ends_on ? dates.full(of.ends_on) : '',
  };
  return (
    <Panel title={of.ends_on ? t('provider.next.ending') : t(`provider.next.${step}`)}>
      <Paragraph>
        {of.ends_on ? t('provider.next.ending.text', values) : t(`provider.next.${step}.text`, values)}
      </Paragraph>
      {of.due_on && of.waiting_on.includes('provider') ? (
        <Paragraph>
          {t('provider.next.due')} <Due on={of.due_on} />
        </Paragraph>
      ) : null}
      <div className="buttons">
        {hasPage(pressed) ? (
          <ButtonAnchor variant={first ? 'primary' : 'secondary'} to={stepPage[pressed]} params={{ id: of.id }}>
            {t(`provider.next.${pressed}.button`)}
          </ButtonAnchor>
        ) : null}
        <Besides of={of} step={pressed} />
      </div>
    </Panel>
  );
}

/** Besides is what else the API offers now, as plain links. */
function Besides({ of, step }: { of: Assignment; step: Step }) {
  const t = useText();
  const params = { id: of.id };
  const moves = step === 'await-start' || step === 'start';
  return (
    <>
      {can(of, 'answer') && of.answer ? (
        <Anchor to="/leverandor/oppdrag/$id/svar" params={params}>
          {t('provider.besides.answer')}
        </Anchor>
      ) : null}
      {step === 'await-start' && can(of, 'start') ? (
        <Anchor to="/leverandor/oppdrag/$id/startet" params={params}>
          {t('provider.besides.started')}
        </Anchor>
      ) : null}
      {moves && can(of, 'start_date') ? (
        <Anchor to="/leverandor/oppdrag/$id/oppstart" params={params}>
          {t('provider.besides.move')}
        </Anchor>
      ) : null}
      {of.agreement_date ? (
        <Anchor to="/leverandor/oppdrag/$id/plan" params={params}>
          {t('provider.besides.plan')}
        </Anchor>
      ) : null}
      {of.started_on && step !== 'running' ? (
        <Anchor to="/leverandor/oppdrag/$id/rapporter" params={params}>
          {t('provider.besides.reports')}
        </Anchor>
      ) : null}
      {of.text_version && step !== 'sign' ? (
        <Anchor to="/leverandor/oppdrag/$id/avtale" params={params}>
          {t('provider.besides.call-off')}
        </Anchor>
      ) : null}
    </>
  );
}
