import { Paragraph } from '@digdir/designsystemet-react';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useChange } from '../../api/change';
import { client } from '../../api/client';
import { Anchor, ButtonAnchor } from '../../parts/Anchor';
import { Form } from '../../parts/Form';
import { useFields } from '../../parts/use-fields';
import { Page as Layout } from '../../shell/Page';
import { useMe } from '../../shell/use-me';
import { useText } from '../../text/use-text';
import { HandOver } from './HandOver';
import { OneAccount } from './OneAccount';
import { PasswordField } from './PasswordField';
import type { Account } from './use-accounts';

/** Gives one of my party's people a new password, which signs them out everywhere. */
export function Page() {
  const { id } = useParams({ from: '/signed-in/brukere/$id/passord' });
  return <OneAccount id={id}>{(account) => <NewPassword account={account} />}</OneAccount>;
}

function NewPassword({ account }: { account: Account }) {
  const t = useText();
  const me = useMe();
  return (
    <Layout
      title={t('account.password.title', { name: account.name })}
      lead={t('account.one.password.text')}
      crumbs={[
        { label: t('account.people.title'), to: '/brukere' },
        { label: account.name, to: `/brukere/${account.id}` },
      ]}
    >
      {account.id === me?.id ? (
        <Paragraph>
          {t('account.password.own')} <Anchor to="/konto/passord">{t('account.mine.title')}</Anchor>
        </Paragraph>
      ) : (
        <PasswordForm account={account} />
      )}
    </Layout>
  );
}

function PasswordForm({ account }: { account: Account }) {
  const t = useText();
  const { id, name, version } = account;
  const [given, setGiven] = useState<string | null>(null);
  const fields = useFields({ password: '' });
  const change = useChange(version, (header, body: { password: string }) =>
    client.PATCH('/v1/accounts/{id}', { params: { path: { id }, header }, body }),
  );

  async function submit(values: { password: string }) {
    if (await change.send(values)) setGiven(values.password);
  }

  if (given !== null)
    return <HandOver account={account} password={given} title={t('account.password.done', { name })} />;

  return (
    <Form
      fields={fields}
      onSubmit={submit}
      {...change}
      submit={t('account.password.submit')}
      besides={
        <ButtonAnchor to="/brukere/$id" params={{ id }} variant="tertiary">
          {t('form.cancel')}
        </ButtonAnchor>
      }
    >
      <PasswordField
        label={t('account.password.label')}
        hint={t('account.new.password.hint')}
        tooShort={t('account.password.short')}
      />
    </Form>
  );
}
