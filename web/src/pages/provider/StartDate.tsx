import { useNavigate } from '@tanstack/react-router';
import { useChange } from '../../api/change';
import { client, type Schemas } from '../../api/client';
import { Form } from '../../parts/Form';
import { DateField, TextBox } from '../../parts/fields';
import { useOpened } from '../../parts/Meanwhile';
import { useFields } from '../../parts/use-fields';
import { useDates, useText } from '../../text/use-text';
import { Cancel } from './Answer';
import { AssignmentAside } from './AssignmentAside';
import { AssignmentMeanwhile } from './AssignmentMeanwhile';
import { AssignmentPage, NotNow } from './AssignmentPage';
import { type Assignment, can } from './assignment';
import { StartField } from './StartField';
import { StartLimit } from './StartLimit';
import { limitOf } from './start';

/** The confirmation of the start: a date agreed with the family, at the latest four months after the agreement (R27, R29). */
export function Page() {
  const t = useText();
  return (
    <AssignmentPage
      title={(a) => t(a.state === 'start_confirmed' ? 'provider.start.move' : 'provider.start.title')}
      aside={(a) => <AssignmentAside of={a} />}
    >
      {(a) => (can(a, 'start_date') ? <Confirming of={a} /> : <Closed of={a} />)}
    </AssignmentPage>
  );
}

type Values = Schemas['StartDateBody'] & { reason: string };

function Confirming({ of }: { of: Assignment }) {
  const t = useText();
  const { today } = useDates();
  const navigate = useNavigate();
  const moving = of.state === 'start_confirmed';
  const fields = useFields<Values>({ start_date: '', agreed_with_family_on: '', reason: '' });
  const confirm = useChange(of.version, (header, { reason, ...dates }: Values) =>
    client.PUT('/v1/assignments/{id}/start-date', {
      params: { path: { id: of.id }, header },
      body: moving ? { ...dates, reason } : dates,
    }),
  );
  const before = useOpened(of, confirm.sent);
  async function submit(values: Values) {
    if (!(await confirm.send(values))) return;
    const state = { justDone: { id: moving ? 'provider.done.moved' : 'provider.done.start-date' } } as const;
    await navigate({ to: '/leverandor/oppdrag/$id', params: { id: of.id }, state });
  }
  const within = limitOf(of, today) === 'within';
  return (
    <>
      <StartLimit of={of} />
      <Form
        fields={fields}
        onSubmit={submit}
        sending={confirm.sending}
        failure={confirm.failure}
        submit={t(moving ? 'provider.start.move' : 'provider.start.confirm')}
        besides={<Cancel id={of.id} />}
      >
        <AssignmentMeanwhile before={before} of={of} />
        <StartField of={of} max={within ? of.latest_start : null} />
        <DateField
          name="agreed_with_family_on"
          label={t('provider.start.agreed-on')}
          hint={t('provider.start.agreed-on.hint')}
          min={of.chosen_on}
          max={today}
          required
        />
        {moving ? (
          <TextBox name="reason" label={t('provider.start.reason')} hint={t('provider.start.reason.hint')} required />
        ) : null}
      </Form>
    </>
  );
}

/** Closed says why no start can be confirmed: a place is needed first, or the agreement. */
function Closed({ of }: { of: Assignment }) {
  const t = useText();
  if (of.started_on) return <NotNow>{t('provider.start.running')}</NotNow>;
  return <NotNow>{t(of.hold === 'waiting' ? 'provider.start.no-place' : 'provider.start.not-now')}</NotNow>;
}
