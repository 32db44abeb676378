import { Button, Paragraph } from '@digdir/designsystemet-react';
import { PlusIcon } from '@navikt/aksel-icons';
import { useNavigate } from '@tanstack/react-router';
import { useFieldArray, useWatch } from 'react-hook-form';
import { useChange } from '../../api/change';
import { client } from '../../api/client';
import { Anchor } from '../../parts/Anchor';
import { Form } from '../../parts/Form';
import { TextBox } from '../../parts/fields';
import { Loaded } from '../../parts/Loaded';
import { useFields } from '../../parts/use-fields';
import { useDates, useListed, useText } from '../../text/use-text';
import { AssignmentPage, NotNow } from './AssignmentPage';
import { type Assignment, can } from './assignment';
import { bodyOf, cancelledBy, emptyLine, type Plan, type PlanValues, valuesOf } from './plan';
import { usePlan } from './use-plan';
import { VisitFields } from './VisitFields';

/** The plan as it is made or changed: visits are added, moved and taken out, and the family is told. */
export function Page() {
  const t = useText();
  return (
    <AssignmentPage title={t('provider.plan.edit')} lead={() => t('provider.plan.edit.lead')}>
      {(a) => <Editing of={a} />}
    </AssignmentPage>
  );
}

function Editing({ of }: { of: Assignment }) {
  const t = useText();
  const plan = usePlan(of.id);
  if (!of.agreement_date) return <NotNow>{t('provider.plan.not-yet')}</NotNow>;
  return (
    <Loaded reading={plan}>
      {(read) =>
        can(read, 'pre_care_plan') ? <PlanForm of={of} plan={read} /> : <NotNow>{t('provider.plan.closed')}</NotNow>
      }
    </Loaded>
  );
}

function PlanForm({ of, plan }: { of: Assignment; plan: Plan }) {
  const t = useText();
  const navigate = useNavigate();
  const fields = useFields<PlanValues>(valuesOf(plan));
  const rows = useFieldArray({ control: fields.control, name: 'visits' });
  const save = useChange(plan.version, (header, values: PlanValues) =>
    client.PUT('/v1/assignments/{id}/pre-care-plan', {
      params: { path: { id: of.id }, header },
      body: bodyOf(values, plan),
    }),
  );
  async function submit(values: PlanValues) {
    if (!(await save.send(values))) return;
    const state = { justDone: { id: 'provider.done.plan' } } as const;
    await navigate({ to: '/leverandor/oppdrag/$id/plan', params: { id: of.id }, state });
  }
  return (
    <Form
      fields={fields}
      onSubmit={submit}
      sending={save.sending}
      failure={save.failure}
      submit={t('provider.plan.send')}
      besides={
        <Anchor to="/leverandor/oppdrag/$id/plan" params={{ id: of.id }}>
          {t('form.cancel')}
        </Anchor>
      }
    >
      {rows.fields.map((row, i) => (
        <VisitFields
          key={row.id}
          at={i}
          known={plan.visits.find((one) => one.visit === row.visit)}
          onRemove={() => rows.remove(i)}
        />
      ))}
      <div>
        <Button type="button" variant="secondary" onClick={() => rows.append(emptyLine())}>
          <PlusIcon aria-hidden />
          {t('provider.plan.add')}
        </Button>
      </div>
      <TextBox name="text" label={t('provider.plan.words')} hint={t('provider.no-health')} optional />
      <Cancelled plan={plan} />
    </Form>
  );
}

/** A visit that is taken out is cancelled: that is said before it is sent. */
function Cancelled({ plan }: { plan: Plan }) {
  const t = useText();
  const dates = useDates();
  const listed = useListed();
  const values = useWatch<PlanValues>() as PlanValues;
  const gone = cancelledBy(values, plan);
  return (
    <Paragraph role="status">
      {gone.length > 0
        ? t('provider.plan.cancels', { n: gone.length, dates: listed(gone.map(({ date }) => dates.full(date))) })
        : ''}
    </Paragraph>
  );
}
