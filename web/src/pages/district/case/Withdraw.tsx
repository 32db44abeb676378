import { client } from '../../../api/client';
import { Form } from '../../../parts/Form';
import { CheckField, TextBox } from '../../../parts/fields';
import { useFields } from '../../../parts/use-fields';
import { useText } from '../../../text/use-text';
import { CaseFrame } from './CaseFrame';
import { Happens } from './Happens';
import type { Order } from './order';
import { useCaseChange } from './use-case-change';

/** Taking the whole order back before it has started. It cannot be undone, so it is asked for twice. */
export function Page() {
  const t = useText();
  return (
    <CaseFrame action="withdraw" title={t('casework.do.withdraw')} lead={t('casework.withdraw.lead')}>
      {(order) => <Withdraw order={order} />}
    </CaseFrame>
  );
}

function Withdraw({ order }: { order: Order }) {
  const t = useText();
  const fields = useFields({ reason: '', sure: false });
  const change = useCaseChange(
    order,
    () => 'withdrawn',
    (header, body: { reason: string }) =>
      client.POST('/v1/orders/{id}/withdraw', { params: { path: { id: order.id }, header }, body }),
  );
  const draft = order.state === 'draft';
  return (
    <Form
      fields={fields}
      onSubmit={({ reason }) => change.send({ reason })}
      sending={change.sending}
      failure={change.failure}
      submit={t('casework.withdraw.send')}
    >
      <TextBox name="reason" label={t('casework.end.reason')} hint={t('casework.end.reason.hint')} required />
      <CheckField name="sure" label={t('casework.withdraw.sure')} required />
      <Happens points={draft ? 'casework.withdraw.happens-draft' : 'casework.withdraw.happens'} told={toldOf(order)} />
    </Form>
  );
}

/** Nobody but the district knows of a draft; a provider is told when it has a round. */
function toldOf(order: Order): ('family' | 'district' | 'provider')[] {
  if (order.state === 'draft') return ['district'];
  return order.round ? ['family', 'district', 'provider'] : ['family', 'district'];
}
