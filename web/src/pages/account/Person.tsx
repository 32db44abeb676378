import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useNavigate, useParams } from '@tanstack/react-router';
import { ButtonAnchor } from '../../parts/Anchor';
import { FailureNotice } from '../../parts/FailureNotice';
import { Form } from '../../parts/Form';
import { TextField } from '../../parts/fields';
import { JustDone } from '../../parts/JustDone';
import { Panel } from '../../parts/Panel';
import { useFields } from '../../parts/use-fields';
import { Page as Layout } from '../../shell/Page';
import { useMe } from '../../shell/use-me';
import { useText } from '../../text/use-text';
import { OneAccount } from './OneAccount';
import { OpenCases } from './OpenCases';
import { RoleField } from './RoleField';
import { useAccountChange } from './use-account-change';
import type { Account } from './use-accounts';

/** One of my party's people: what is known, a new password, and closing the account. */
export function Page() {
  const { id } = useParams({ from: '/signed-in/brukere/$id' });
  return <OneAccount id={id}>{(account) => <Person account={account} />}</OneAccount>;
}

function Person({ account }: { account: Account }) {
  const t = useText();
  const own = useMe()?.id === account.id;
  return (
    <Layout
      title={account.name}
      lead={t('account.one.lead', { login: account.login, active: account.active ? 'yes' : 'no' })}
      crumbs={[{ label: t('account.people.title'), to: '/brukere' }]}
    >
      <JustDone />
      <Details account={account} own={own} />
      <Panel title={t('account.one.password')}>
        <Paragraph>{t(own ? 'account.password.own' : 'account.one.password.text')}</Paragraph>
        <div>
          {own ? (
            <ButtonAnchor to="/konto/passord" variant="secondary">
              {t('account.mine.title')}
            </ButtonAnchor>
          ) : (
            <ButtonAnchor to="/brukere/$id/passord" params={{ id: account.id }} variant="secondary">
              {t('account.one.password.go')}
            </ButtonAnchor>
          )}
        </div>
      </Panel>
      {own ? <Own /> : <OpenOrClosed account={account} />}
    </Layout>
  );
}

/** Own says why there is no closing here: nobody closes the account they are signed in with, or changes its role. */
function Own() {
  const t = useText();
  return (
    <Panel title={t('account.one.own')}>
      <Paragraph>{t('account.one.own.text')}</Paragraph>
    </Panel>
  );
}

interface Values {
  name: string;
  role: Account['role'];
  email: string;
  phone: string;
}

function Details({ account, own }: { account: Account; own: boolean }) {
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
        {own ? null : <RoleField hint={t('account.one.role.hint')} />}
        <TextField name="email" type="email" label={t('account.email')} optional />
        <TextField name="phone" type="tel" label={t('account.phone')} optional />
      </Form>
    </Panel>
  );
}

/** OpenOrClosed leads to closing an account, which is asked for twice, or opens it again; nothing is lost either way. */
function OpenOrClosed({ account }: { account: Account }) {
  const t = useText();
  const { id, active, name } = account;
  return (
    <Panel title={t(active ? 'account.one.close' : 'account.one.open')}>
      {active ? null : <OpenCases account={account} />}
      <Paragraph>{t(active ? 'account.one.close.text' : 'account.one.open.text')}</Paragraph>
      {active ? (
        <div>
          <ButtonAnchor to="/brukere/$id/steng" params={{ id }} variant="secondary">
            {t('account.one.close.go', { name })}
          </ButtonAnchor>
        </div>
      ) : (
        <OpenAgain account={account} />
      )}
    </Panel>
  );
}

function OpenAgain({ account }: { account: Account }) {
  const t = useText();
  const change = useAccountChange(account);
  const navigate = useNavigate();
  const { id, name } = account;
  async function open() {
    if (!(await change.send({ active: true }))) return;
    const justDone = { id: 'account.one.opened', name } as const;
    await navigate({ to: '/brukere/$id', params: { id }, state: { justDone }, replace: true });
  }
  return (
    <>
      {change.failure ? <FailureNotice failure={change.failure} /> : null}
      <div>
        <Button data-color="accent" variant="secondary" loading={change.sending} onClick={open}>
          {t('account.one.open.go', { name })}
        </Button>
      </div>
    </>
  );
}
