import { client, type Schemas } from '../../../api/client';
import { Form } from '../../../parts/Form';
import { DateField, TextBox } from '../../../parts/fields';
import { useFields } from '../../../parts/use-fields';
import { useDates, useText } from '../../../text/use-text';
import { CaseFrame } from './CaseFrame';
import { Happens } from './Happens';
import type { Order } from './order';
import { useCaseChange } from './use-case-change';

/** What ends on a day: the case itself, or only the choice. */
type Ending = 'end' | 'reopen';

const paths = { end: '/v1/orders/{id}/end', reopen: '/v1/orders/{id}/reopen' } as const;

/** EndingPage asks why, and for the last day of the place and of the provider's access. */
export function EndingPage({ action }: { action: Ending }) {
  const t = useText();
  return (
    <CaseFrame action={action} title={t(`casework.do.${action}`)} lead={t(`casework.${action}.lead`)}>
      {(order) => <EndingForm order={order} action={action} />}
    </CaseFrame>
  );
}

function EndingForm({ order, action }: { order: Order; action: Ending }) {
  const t = useText();
  const { today } = useDates();
  const fields = useFields({ reason: '', ends_on: '' });
  const change = useCaseChange(
    order,
    () => (action === 'end' ? 'ended' : 'reopened'),
    (header, body: Schemas['EndingBody']) =>
      client.POST(paths[action], { params: { path: { id: order.id }, header }, body }),
  );
  return (
    <Form
      fields={fields}
      onSubmit={change.send}
      sending={change.sending}
      failure={change.failure}
      submit={t(`casework.${action}.send`)}
    >
      <TextBox name="reason" label={t('casework.end.reason')} hint={t('casework.end.reason.hint')} required />
      <DateField
        name="ends_on"
        label={t('casework.end.on')}
        hint={t(`casework.${action}.on.hint`)}
        min={today}
        required
      />
      <Happens points={`casework.${action}.happens`} told={['family', 'provider']} />
    </Form>
  );
}
