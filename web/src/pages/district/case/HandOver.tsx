import { Paragraph } from '@digdir/designsystemet-react';
import { client } from '../../../api/client';
import { Form } from '../../../parts/Form';
import { RadioField, SelectField, TextBox } from '../../../parts/fields';
import { Loaded } from '../../../parts/Loaded';
import { useFields } from '../../../parts/use-fields';
import { useText } from '../../../text/use-text';
import { CaseFrame } from './CaseFrame';
import { Happens } from './Happens';
import { type Order, useColleagues } from './order';
import { useCaseChange } from './use-case-change';

/** More colleagues than this are chosen from a list instead of standing on the page. */
const fewColleagues = 7;

/** Giving a case to a colleague of the same district. */
export function Page() {
  const t = useText();
  return (
    <CaseFrame action="handover" title={t('casework.do.handover')}>
      {(order) => <HandOver order={order} />}
    </CaseFrame>
  );
}

function HandOver({ order }: { order: Order }) {
  const t = useText();
  const colleagues = useColleagues();
  const fields = useFields({ caseworker_id: '', reason: '' });
  const change = useCaseChange(
    order,
    () => 'handed-over',
    (header, body: { caseworker_id: string; reason: string }) =>
      client.POST('/v1/orders/{id}/handover', { params: { path: { id: order.id }, header }, body }),
  );
  return (
    <>
      <Paragraph>{t('casework.handover.now', { name: order.caseworker.name })}</Paragraph>
      <Form
        fields={fields}
        onSubmit={change.send}
        sending={change.sending}
        failure={change.failure}
        submit={t('casework.handover.send')}
      >
        <Loaded reading={colleagues}>
          {({ items }) => <To people={items.filter((one) => one.id !== order.caseworker.id)} />}
        </Loaded>
        <TextBox
          name="reason"
          label={t('casework.handover.reason')}
          hint={t('casework.handover.reason.hint')}
          required
        />
        <Happens points="casework.handover.happens" told={['family', 'district']} />
      </Form>
    </>
  );
}

function To({ people }: { people: { id: string; name: string; phone: string | null }[] }) {
  const t = useText();
  const options = people.map(({ id, name, phone }) => ({ value: id, label: name, hint: phone ?? undefined }));
  if (options.length === 0) return <Paragraph>{t('casework.handover.nobody')}</Paragraph>;
  const field = { name: 'caseworker_id', label: t('casework.handover.to'), required: true };
  return options.length <= fewColleagues ? (
    <RadioField {...field} options={options} />
  ) : (
    <SelectField {...field} options={options} empty={t('casework.handover.choose')} />
  );
}
