import { Paragraph } from '@digdir/designsystemet-react';
import { useNavigate } from '@tanstack/react-router';
import { useWatch } from 'react-hook-form';
import { useChange } from '../../api/change';
import { client } from '../../api/client';
import { Anchor } from '../../parts/Anchor';
import { Form } from '../../parts/Form';
import { DateField, RadioField, TextBox } from '../../parts/fields';
import { useOpened } from '../../parts/Meanwhile';
import { useReasonLabel, useReasons } from '../../parts/reference';
import { useFields } from '../../parts/use-fields';
import { type TextOf, useDates, useText } from '../../text/use-text';
import { AssignmentAside } from './AssignmentAside';
import { AssignmentMeanwhile } from './AssignmentMeanwhile';
import { AssignmentPage, NotNow } from './AssignmentPage';
import { type AnswerValues, answerBody } from './answer-body';
import { type Assignment, can } from './assignment';
import { OwnNeedsMet } from './OwnNeedsMet';

/** The answer to an assignment: yes, no with one of the reasons that count (R24), or a question to the district. */
export function Page() {
  const t = useText();
  const dates = useDates();
  return (
    <AssignmentPage
      title={t('provider.answer.title')}
      lead={(a) => (a.answer_by ? t('provider.answer.lead', { date: dates.full(a.answer_by) }) : undefined)}
      aside={(a) => <AssignmentAside of={a} />}
    >
      {(a) => (can(a, 'answer') ? <Answering of={a} /> : <NotNow>{t('provider.answer.not-now')}</NotNow>)}
    </AssignmentPage>
  );
}

function Answering({ of }: { of: Assignment }) {
  const t = useText();
  const navigate = useNavigate();
  const fields = useFields<AnswerValues>({ answer: '', reason: '', text: '', what: '', reply_by: '' });
  const chosen = useWatch({ control: fields.control, name: 'answer' });
  const answer = useChange(of.version, (header, values: AnswerValues) =>
    client.POST('/v1/assignments/{id}/answer', { params: { path: { id: of.id }, header }, body: answerBody(values) }),
  );
  const before = useOpened(of, answer.sent);
  async function submit(values: AnswerValues) {
    if (!(await answer.send(values))) return;
    const state = { justDone: { id: `provider.done.${values.answer || 'accept'}` } } as const;
    await navigate({ to: '/leverandor/oppdrag/$id', params: { id: of.id }, state });
  }
  return (
    <>
      <OwnNeedsMet of={of} />
      <Form
        fields={fields}
        onSubmit={submit}
        sending={answer.sending}
        failure={answer.failure}
        submit={t(`provider.answer.send.${chosen || 'none'}`)}
        besides={<Cancel id={of.id} />}
      >
        <AssignmentMeanwhile before={before} of={of} />
        <RadioField name="answer" label={t('provider.answer.question')} options={answersOf(t)} required />
        {chosen === 'accept' ? <Accepting /> : null}
        {chosen === 'decline' ? <Declining /> : null}
        {chosen === 'needs_information' ? <Asking /> : null}
      </Form>
    </>
  );
}

function answersOf(t: TextOf) {
  return (['accept', 'decline', 'needs_information'] as const).map((value) => ({
    value,
    label: t(`provider.answer.${value}`),
    hint: t(`provider.answer.${value}.hint`),
  }));
}

function Accepting() {
  const t = useText();
  return <TextBox name="text" label={t('provider.answer.accept-text')} hint={t('provider.no-health')} optional />;
}

function Declining() {
  const t = useText();
  const reasons = useReasons();
  const reason = useReasonLabel();
  return (
    <>
      <RadioField
        name="reason"
        label={t('provider.answer.why')}
        hint={t('provider.answer.never')}
        options={reasons.map(({ code }) => ({ value: code, label: reason(code) }))}
        required
      />
      <TextBox name="text" label={t('provider.answer.explain')} hint={t('provider.answer.explain.hint')} required />
      <Paragraph>{t('provider.answer.decline.effect')}</Paragraph>
    </>
  );
}

function Asking() {
  const t = useText();
  const { today } = useDates();
  return (
    <>
      <TextBox name="what" label={t('provider.answer.ask')} hint={t('provider.answer.ask.hint')} required />
      <DateField name="reply_by" label={t('provider.answer.ask-by')} min={today} required />
    </>
  );
}

/** Cancel leads back to the case; nothing has been saved. */
export function Cancel({ id }: { id: string }) {
  const t = useText();
  return (
    <Anchor to="/leverandor/oppdrag/$id" params={{ id }}>
      {t('form.cancel')}
    </Anchor>
  );
}
