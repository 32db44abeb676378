import { client, type Schemas } from '../../../api/client';
import { Form } from '../../../parts/Form';
import { RadioField, TextBox } from '../../../parts/fields';
import { useFields } from '../../../parts/use-fields';
import type { MessageId } from '../../../text/catalog';
import { useText } from '../../../text/use-text';
import { Happens } from './Happens';
import type { Order } from './order';
import { useReportChange } from './use-case-change';

type Report = Schemas['Report'];
interface Fields {
  answer: string;
  comment: string;
}

/** ReportAnswer acknowledges a submitted report, or sends it back with what must be put right. */
export function ReportAnswer({ order, report }: { order: Order; report: Report }) {
  const t = useText();
  const fields = useFields<Fields>({ answer: '', comment: '' });
  const change = useReportChange(
    order,
    report,
    ({ answer }: Fields) => (answer === 'return' ? 'returned' : 'acknowledged'),
    callOf(order, report),
  );
  const answer = fields.watch('answer');
  if (!report.actions.includes('acknowledge_report') && !report.actions.includes('return_report')) return null;
  const options = [
    { value: 'acknowledge', label: t('casework.report.acknowledge') },
    { value: 'return', label: t('casework.report.return') },
  ].filter(({ value }) => report.actions.includes(`${value}_report`));
  return (
    <Form
      fields={fields}
      onSubmit={change.send}
      sending={change.sending}
      failure={change.failure}
      submit={t(buttonOf(answer))}
    >
      <RadioField name="answer" label={t('casework.report.question')} options={options} required />
      {answer === 'return' ? (
        <TextBox
          name="comment"
          label={t('casework.report.comment')}
          hint={t('casework.report.comment.hint')}
          required
        />
      ) : null}
      {answer === 'return' ? <Happens points="casework.report.happens-return" told={['provider']} /> : null}
      {answer === 'acknowledge' ? <Happens points="casework.report.happens" told={['family', 'provider']} /> : null}
    </Form>
  );
}

/** The button names what happens; before an answer is chosen it promises none. */
function buttonOf(answer: string): MessageId {
  if (answer === 'return') return 'casework.report.send-return';
  return answer === 'acknowledge' ? 'casework.report.acknowledge' : 'casework.report.send';
}

function callOf(order: Order, report: Report) {
  const path = { id: order.id, report_id: report.id };
  return (header: { 'If-Match': string; 'Idempotency-Key': string }, { answer, comment }: Fields) =>
    answer === 'return'
      ? client.POST('/v1/orders/{id}/reports/{report_id}/return', { params: { path, header }, body: { comment } })
      : client.POST('/v1/orders/{id}/reports/{report_id}/acknowledge', { params: { path, header } });
}
