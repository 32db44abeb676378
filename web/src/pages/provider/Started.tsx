import { Paragraph } from '@digdir/designsystemet-react';
import { useNavigate } from '@tanstack/react-router';
import { useChange } from '../../api/change';
import { client, type Schemas } from '../../api/client';
import { Form } from '../../parts/Form';
import { DateField } from '../../parts/fields';
import { useOpened } from '../../parts/Meanwhile';
import { useFields } from '../../parts/use-fields';
import { useDates, useText } from '../../text/use-text';
import { Cancel } from './Answer';
import { AssignmentAside } from './AssignmentAside';
import { AssignmentMeanwhile } from './AssignmentMeanwhile';
import { AssignmentPage, NotNow } from './AssignmentPage';
import { type Assignment, can } from './assignment';

/** The word that the first ordinary stay has begun. */
export function Page() {
  const t = useText();
  const dates = useDates();
  return (
    <AssignmentPage
      title={t('provider.started.title')}
      lead={(a) => (a.start ? t('provider.started.lead', { date: dates.full(a.start.start_date) }) : undefined)}
      aside={(a) => <AssignmentAside of={a} />}
    >
      {(a) => (can(a, 'start') ? <Reporting of={a} /> : <NotNow>{t('provider.started.not-now')}</NotNow>)}
    </AssignmentPage>
  );
}

function Reporting({ of }: { of: Assignment }) {
  const t = useText();
  const { today } = useDates();
  const navigate = useNavigate();
  const planned = of.start?.start_date ?? '';
  const fields = useFields<Schemas['StartBody']>({ started_on: planned <= today ? planned : '' });
  const start = useChange(of.version, (header, body: Schemas['StartBody']) =>
    client.POST('/v1/assignments/{id}/start', { params: { path: { id: of.id }, header }, body }),
  );
  const before = useOpened(of, start.sent);
  async function submit(values: Schemas['StartBody']) {
    if (!(await start.send(values))) return;
    const state = { justDone: { id: 'provider.done.started' } } as const;
    await navigate({ to: '/leverandor/oppdrag/$id', params: { id: of.id }, state });
  }
  return (
    <Form
      fields={fields}
      onSubmit={submit}
      sending={start.sending}
      failure={start.failure}
      submit={t('provider.started.send')}
      besides={<Cancel id={of.id} />}
    >
      <AssignmentMeanwhile before={before} of={of} />
      <DateField
        name="started_on"
        label={t('provider.started.on')}
        hint={t('provider.started.on.hint')}
        min={of.agreement_date ?? undefined}
        max={today}
        required
      />
      <Paragraph>{t('provider.started.effect')}</Paragraph>
    </Form>
  );
}
