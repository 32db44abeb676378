import { Button } from '@digdir/designsystemet-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { useChange } from '../../../api/change';
import { client, type Schemas } from '../../../api/client';
import { Anchor } from '../../../parts/Anchor';
import { Form } from '../../../parts/Form';
import { TextField } from '../../../parts/fields';
import { freshPassword } from '../../../parts/password';
import { useFields } from '../../../parts/use-fields';
import { useText } from '../../../text/use-text';
import type { Order } from '../case/order';
import { DraftFrame } from './DraftFrame';
import { draftPath } from './draft';
import { bringFound } from './found';
import { HandOverLogin } from './HandOverLogin';
import { NationalNumberWarning } from './NationalNumberWarning';

type Body = Schemas['NewFamilyAccount'];
const blank = { login: '', name: '', password: '', email: '', phone: '' };

/** A new account for somebody of the family, for the draft that asked; afterwards its login is handed over. */
export function Page() {
  const t = useText();
  return (
    <DraftFrame title={(_, words) => words('draft.account.title')} lead={t('draft.account.lead')}>
      {(order) => <NewAccount order={order} />}
    </DraftFrame>
  );
}

function NewAccount({ order }: { order: Order }) {
  const t = useText();
  const queries = useQueryClient();
  const fields = useFields(blank);
  const [given, setGiven] = useState<Body | null>(null);
  const change = useChange(0, (headers, body: Body) =>
    client.POST('/v1/family-accounts', {
      params: { header: { 'Idempotency-Key': headers['Idempotency-Key'] } },
      body,
    }),
  );

  async function send(values: typeof blank) {
    const body = { ...values, email: values.email.trim() || null, phone: values.phone.trim() || null };
    const account = await change.send(body);
    if (!account) return;
    bringFound(queries, order.id, account);
    setGiven({ ...body, login: account.login });
  }

  if (given) return <HandOverLogin order={order} login={given.login} password={given.password} name={given.name} />;
  return (
    <Form
      fields={fields}
      onSubmit={send}
      sending={change.sending}
      failure={change.failure}
      submit={t('draft.account.send')}
      besides={<Anchor to={draftPath(order.id, 'representanter')}>{t('form.cancel')}</Anchor>}
    >
      <AccountFields />
    </Form>
  );
}

function AccountFields() {
  const t = useText();
  const form = useFormContext<typeof blank>();
  return (
    <>
      <TextField name="name" label={t('draft.account.name')} required />
      <TextField name="login" label={t('draft.account.login')} hint={t('draft.account.login.hint')} required />
      <div className="stack-s">
        <TextField
          name="password"
          label={t('draft.account.password')}
          hint={t('draft.account.password.hint')}
          required
        />
        <div>
          <Button
            variant="tertiary"
            data-size="sm"
            onClick={() => form.setValue('password', freshPassword(), { shouldDirty: true })}
          >
            {t('draft.account.password.make')}
          </Button>
        </div>
      </div>
      <TextField
        name="email"
        type="email"
        label={t('draft.account.email')}
        hint={t('draft.account.email.hint')}
        optional
      />
      <TextField name="phone" type="tel" label={t('draft.account.phone')} optional />
      <NationalNumberWarning
        fields={[
          [t('draft.account.name'), form.watch('name')],
          [t('draft.account.login'), form.watch('login')],
        ]}
      />
    </>
  );
}
