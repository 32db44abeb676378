import { useState } from 'react';
import { useChange } from '../../api/change';
import { client, type Schemas } from '../../api/client';
import { ButtonAnchor } from '../../parts/Anchor';
import { Form } from '../../parts/Form';
import { TextField } from '../../parts/fields';
import { useFields } from '../../parts/use-fields';
import { Page as Layout } from '../../shell/Page';
import { useText } from '../../text/use-text';
import { HandOver } from './HandOver';
import { PasswordField } from './PasswordField';
import { RoleField } from './RoleField';
import type { Account } from './use-accounts';
import { usePartyName } from './use-party-name';

interface Values {
  name: string;
  login: string;
  role: '' | Schemas['NewAccount']['role'];
  email: string;
  phone: string;
  password: string;
}

/** Gives one more of my party's people an account, and shows once what is handed over. */
export function Page() {
  const t = useText();
  const party = usePartyName();
  return (
    <Layout
      title={t('account.new.title')}
      lead={t('account.new.lead', { party })}
      crumbs={[{ label: t('account.people.title'), to: '/brukere' }]}
    >
      <NewPerson />
    </Layout>
  );
}

function NewPerson() {
  const t = useText();
  const [given, setGiven] = useState<{ account: Account; password: string } | null>(null);
  const fields = useFields<Values>({ name: '', login: '', role: '', email: '', phone: '', password: '' });
  const add = useChange(0, (header, body: Schemas['NewAccount']) =>
    client.POST('/v1/accounts', { params: { header: { 'Idempotency-Key': header['Idempotency-Key'] } }, body }),
  );

  async function submit({ role, email, phone, ...values }: Values) {
    if (role === '') return;
    const body = { ...values, role, email: email.trim(), phone: phone.trim() || null };
    const account = await add.send(body);
    if (account) setGiven({ account, password: body.password });
  }

  if (given) return <HandOver {...given} title={t('account.new.done', { name: given.account.name })} />;

  return (
    <Form
      fields={fields}
      onSubmit={submit}
      {...add}
      submit={t('account.new.submit')}
      besides={
        <ButtonAnchor to="/brukere" variant="tertiary">
          {t('form.cancel')}
        </ButtonAnchor>
      }
    >
      <TextField name="name" label={t('account.new.name')} required />
      <TextField name="login" label={t('account.new.login')} hint={t('account.new.login.hint')} required />
      <RoleField />
      <TextField name="email" type="email" label={t('account.email')} hint={t('account.new.email.hint')} optional />
      <TextField name="phone" type="tel" label={t('account.phone')} hint={t('account.phone.hint')} optional />
      <PasswordField
        label={t('account.new.password')}
        hint={t('account.new.password.hint')}
        tooShort={t('account.new.password.short')}
      />
    </Form>
  );
}
