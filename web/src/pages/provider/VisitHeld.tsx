import { useNavigate, useParams } from '@tanstack/react-router';
import { useWatch } from 'react-hook-form';
import { useChange } from '../../api/change';
import { client } from '../../api/client';
import { Anchor } from '../../parts/Anchor';
import { Form } from '../../parts/Form';
import { RadioField, TextBox } from '../../parts/fields';
import { Loaded } from '../../parts/Loaded';
import { useFields } from '../../parts/use-fields';
import { useDates, useText } from '../../text/use-text';
import { AssignmentPage, NotNow } from './AssignmentPage';
import { type Assignment, can } from './assignment';
import { type Plan, reportable } from './plan';
import { usePlan } from './use-plan';

/** How a visit went: held, or not and why. It can be put right later; the case file keeps both. */
export function Page() {
  const t = useText();
  return <AssignmentPage title={t('provider.visit.title')}>{(a) => <Reporting of={a} />}</AssignmentPage>;
}

function Reporting({ of }: { of: Assignment }) {
  const t = useText();
  const { today } = useDates();
  const number = Number(useParams({ strict: false }).visit);
  const plan = usePlan(of.id);
  return (
    <Loaded reading={plan}>
      {(read) => {
        const visit = read.visits.find((one) => one.visit === number);
        const may = visit && reportable(visit, today) && can(read, 'pre_care_visit_held');
        return may ? <HeldForm of={of} plan={read} visit={visit} /> : <NotNow>{t('provider.visit.not-now')}</NotNow>;
      }}
    </Loaded>
  );
}

interface Values {
  held: '' | 'yes' | 'no';
  reason: 'family' | 'provider' | 'practical' | '';
  text: string;
}

function HeldForm({ of, plan, visit }: { of: Assignment; plan: Plan; visit: Plan['visits'][number] }) {
  const t = useText();
  const navigate = useNavigate();
  const { full } = useDates();
  const fields = useFields<Values>({ held: '', reason: '', text: '' });
  const held = useWatch({ control: fields.control, name: 'held' });
  const report = useChange(plan.version, (header, { held: went, reason, text }: Values) =>
    client.POST('/v1/assignments/{id}/pre-care-plan/visits/{visit}/held', {
      params: { path: { id: of.id, visit: visit.visit }, header },
      body: went === 'yes' ? { held: true, text } : { held: false, text, ...(reason ? { reason } : {}) },
    }),
  );
  async function submit(values: Values) {
    if (!(await report.send(values))) return;
    const state = { justDone: { id: 'provider.done.visit' } } as const;
    await navigate({ to: '/leverandor/oppdrag/$id/plan', params: { id: of.id }, state });
  }
  const question = t('provider.visit.question', { date: full(visit.date), purpose: visit.purpose });
  return (
    <Form
      fields={fields}
      onSubmit={submit}
      sending={report.sending}
      failure={report.failure}
      submit={t('provider.visit.send')}
      besides={
        <Anchor to="/leverandor/oppdrag/$id/plan" params={{ id: of.id }}>
          {t('form.cancel')}
        </Anchor>
      }
    >
      <RadioField
        name="held"
        label={question}
        options={[
          { value: 'yes', label: t('provider.visit.yes') },
          { value: 'no', label: t('provider.visit.no') },
        ]}
        required
      />
      {held === 'no' ? <WhyNot /> : null}
      <TextBox name="text" label={t('provider.visit.text')} hint={t('provider.no-health')} optional />
    </Form>
  );
}

function WhyNot() {
  const t = useText();
  return (
    <RadioField
      name="reason"
      label={t('provider.visit.why')}
      options={(['family', 'provider', 'practical'] as const).map((value) => ({
        value,
        label: t(`visit.not-held.${value}`, { reader: 'provider' }),
      }))}
      required
    />
  );
}
