import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useChange } from '../../api/change';
import { client, type Schemas } from '../../api/client';
import { ButtonAnchor } from '../../parts/Anchor';
import { FailureNotice } from '../../parts/FailureNotice';
import { Form } from '../../parts/Form';
import { TextField } from '../../parts/fields';
import { JustDone } from '../../parts/JustDone';
import { Panel } from '../../parts/Panel';
import { useFields } from '../../parts/use-fields';
import { Page as Layout } from '../../shell/Page';
import { useText } from '../../text/use-text';
import { OneAccount } from './OneAccount';
import { RoleField } from './RoleField';
import type { Account } from './use-accounts';

/** One of my party's people: what is known, a new password, and closing the account. */
export function Page() {
  const { id } = useParams({ from: '/signed-in/brukere/$id' });
  return <OneAccount id={id}>{(account) => <Person account={account} />}</OneAccount>;
}

function Person({ account }: { account: Account }) {
  const t = useText();
  return (
    <Layout
      title={account.name}
      lead={t('account.one.lead', { login: account.login, active: account.active ? 'yes' : 'no' })}
      crumbs={[{ label: t('account.people.title'), to: '/brukere' }]}
    >
      <JustDone />
      <Details account={account} />
      <Panel title={t('account.one.password')}>
        <Paragraph>{t('account.one.password.text')}</Paragraph>
        <div>
          <ButtonAnchor to="/brukere/$id/passord" params={{ id: account.id }} variant="secondary">
            {t('account.one.password.go')}
          </ButtonAnchor>
        </div>
      </Panel>
      <OpenOrClosed account={account} />
    </Layout>
  );
}

/** useAccountChange changes one account. */
function useAccountChange({ id, version }: Account) {
  return useChange(version, (header, body: Schemas['AccountChange']) =>
    client.PATCH('/v1/accounts/{id}', { params: { path: { id }, header }, body }),
  );
}

interface Values {
  name: string;
  role: Account['role'];
  email: string;
  phone: string;
}

function Details({ account }: { account: Account }) {
  const t = useText();
  const navigate = useNavigate();
  const { name, role, email, phone } = account;
  const fields = useFields<Values>({ name, role, email: email ?? '', phone: phone ?? '' });
  const change = useAccountChange(account);

  async function submit(values: Values) {
    const reached = { email: values.email.trim() || null, phone: values.phone.trim() || null };
    const changed = await change.send({ ...values, ...reached });
    if (changed)
      await navigate({ to: '/brukere', state: { justDone: { id: 'account.one.done', name: changed.name } } });
  }

  return (
    <Panel title={t('account.one.facts')}>
      <Form fields={fields} onSubmit={submit} {...change} submit={t('account.one.submit')}>
        <TextField name="name" label={t('account.new.name')} required />
        <RoleField hint={t('account.one.role.hint')} />
        <TextField name="email" type="email" label={t('account.email')} optional />
        <TextField name="phone" type="tel" label={t('account.phone')} optional />
      </Form>
    </Panel>
  );
}

/** OpenOrClosed closes an account, or opens it again; nothing is lost either way. */
function OpenOrClosed({ account }: { account: Account }) {
  const t = useText();
  const change = useAccountChange(account);
  const navigate = useNavigate();
  const what = account.active ? 'close' : 'open';
  async function turn() {
    const changed = await change.send({ active: !account.active });
    if (!changed) return;
    const justDone = { id: changed.active ? 'account.one.opened' : 'account.one.closed', name: changed.name } as const;
    await navigate({ to: '/brukere/$id', params: { id: account.id }, state: { justDone }, replace: true });
  }
  return (
    <Panel title={t(`account.one.${what}`)}>
      <Paragraph>{t(`account.one.${what}.text`)}</Paragraph>
      {change.failure ? <FailureNotice failure={change.failure} /> : null}
      <div>
        <Button data-color="accent" variant="secondary" loading={change.sending} onClick={turn}>
          {t(`account.one.${what}.go`, { name: account.name })}
        </Button>
      </div>
    </Panel>
  );
}
