import { client } from '../../../api/client';
import { Form } from '../../../parts/Form';
import { TextBox } from '../../../parts/fields';
import { useFields } from '../../../parts/use-fields';
import { useText } from '../../../text/use-text';
import { CaseFrame } from './CaseFrame';
import { Happens } from './Happens';
import { Objections } from './Objections';
import type { Order } from './order';
import { useCaseChange } from './use-case-change';

/** The district's word that a choice stands although the other guardian is against it, with its reason (R51). */
export function Page() {
  const t = useText();
  return (
    <CaseFrame action="resolve_objection" title={t('casework.do.resolve_objection')} lead={t('casework.resolve.lead')}>
      {(order) => <Resolve order={order} />}
    </CaseFrame>
  );
}

function Resolve({ order }: { order: Order }) {
  const t = useText();
  const fields = useFields({ reason: '' });
  const change = useCaseChange(
    order,
    () => 'resolved',
    (header, body: { reason: string }) =>
      client.POST('/v1/orders/{id}/choice/objection/resolution', {
        params: { path: { id: order.id }, header },
        body,
      }),
  );
  return (
    <>
      {order.round ? <Objections order={order} objections={order.round.objections} /> : null}
      <Form
        fields={fields}
        onSubmit={change.send}
        sending={change.sending}
        failure={change.failure}
        submit={t('casework.resolve.send')}
      >
        <TextBox
          name="reason"
          label={t('casework.resolve.reason')}
          hint={t('casework.resolve.reason.hint')}
          rows={6}
          required
        />
        <Happens points="casework.resolve.happens" told={['family']} />
      </Form>
    </>
  );
}
