import { Paragraph } from '@digdir/designsystemet-react';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useChange } from '../../../api/change';
import { client, type Schemas } from '../../../api/client';
import { Anchor } from '../../../parts/Anchor';
import { Form } from '../../../parts/Form';
import { CheckField } from '../../../parts/fields';
import { freshPassword } from '../../../parts/password';
import { useFields } from '../../../parts/use-fields';
import { useText } from '../../../text/use-text';
import { CaseFrame } from './CaseFrame';
import { GivenPassword } from './GivenPassword';
import { Happens } from './Happens';
import type { Order } from './order';
import { pathOf } from './steps';

/** A new password for somebody of the family who has forgotten theirs: made here, shown once. */
export function Page() {
  const t = useText();
  return (
    <CaseFrame action="give_password" title={t('casework.password.title')} lead={t('casework.password.lead')}>
      {(order) => <ForWhom order={order} />}
    </CaseFrame>
  );
}

function ForWhom({ order }: { order: Order }) {
  const t = useText();
  const { accountId = '' } = useParams({ strict: false }) as { accountId?: string };
  const person = order.representatives?.find((one) => one.account_id === accountId && one.acts);
  return person ? (
    <GivePassword order={order} account={accountId} name={person.name} />
  ) : (
    <Paragraph>{t('casework.not-now')}</Paragraph>
  );
}

function GivePassword({ order, account, name }: { order: Order; account: string; name: string }) {
  const t = useText();
  const fields = useFields({ sure: false });
  const [body] = useState(() => ({ account_id: account, password: freshPassword() }));
  const [given, setGiven] = useState<Schemas['FamilyAccount'] | null>(null);
  const change = useChange(0, (headers, input: Schemas['GivenPassword']) =>
    client.POST('/v1/orders/{id}/password', {
      params: { path: { id: order.id }, header: { 'Idempotency-Key': headers['Idempotency-Key'] } },
      body: input,
    }),
  );
  if (given) return <GivenPassword order={order} account={given} password={body.password} />;
  return (
    <Form
      fields={fields}
      onSubmit={async () => setGiven(await change.send(body))}
      sending={change.sending}
      failure={change.failure}
      submit={t('casework.password.send')}
      besides={<Anchor to={pathOf(order.id)}>{t('form.cancel')}</Anchor>}
    >
      <Happens points="casework.password.happens" told={['family']} values={{ name }} />
      <CheckField name="sure" label={t('casework.password.sure', { name })} required />
    </Form>
  );
}
