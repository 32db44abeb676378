import { Paragraph } from '@digdir/designsystemet-react';
import { client } from '../../../api/client';
import { Form } from '../../../parts/Form';
import { DateField, TextBox } from '../../../parts/fields';
import { Panel } from '../../../parts/Panel';
import { useFields } from '../../../parts/use-fields';
import { Written } from '../../../parts/Written';
import { addDays } from '../../../text/dates';
import { useDates, useText } from '../../../text/use-text';
import { CaseFrame } from './CaseFrame';
import { Happens } from './Happens';
import type { Order, Round } from './order';
import { placeName } from './RoundPanel';
import { useCaseChange } from './use-case-change';

/** The longest time that a provider can be given to answer (R24). */
const mostDays = 30;

/** Answering what the provider has asked, without the name of anybody, with a new day for its answer. */
export function Page() {
  const t = useText();
  return (
    <CaseFrame action="information" title={t('casework.do.information')}>
      {(order, opened) => {
        const round = order.round ?? opened.round;
        return round ? <Inform order={order} round={round} /> : null;
      }}
    </CaseFrame>
  );
}

function Inform({ order, round }: { order: Order; round: Round }) {
  const t = useText();
  const { today } = useDates();
  const fields = useFields({ text: '', answer_by: '' });
  const change = useCaseChange(
    order,
    () => 'informed',
    (header, body: { text: string; answer_by: string }) =>
      client.POST('/v1/orders/{id}/information', { params: { path: { id: order.id }, header }, body }),
  );
  return (
    <>
      <Question round={round} />
      <Form
        fields={fields}
        onSubmit={change.send}
        sending={change.sending}
        failure={change.failure}
        submit={t('casework.inform.send', { provider: round.provider_name })}
      >
        <TextBox
          name="text"
          label={t('casework.inform.text')}
          hint={t('casework.inform.text.hint')}
          rows={6}
          required
        />
        <DateField
          name="answer_by"
          label={t('casework.inform.by')}
          hint={t('casework.inform.by.hint')}
          min={today}
          max={addDays(today, mostDays)}
          required
        />
        <Happens points="casework.inform.happens" told={['provider']} />
      </Form>
    </>
  );
}

function Question({ round }: { round: Round }) {
  const t = useText();
  const dates = useDates();
  const { answer } = round;
  if (answer?.answer !== 'needs_information') return null;
  return (
    <Panel title={t('casework.inform.question', { provider: placeName(round) })}>
      <Paragraph>
        <Written text={[answer.what, answer.text].filter(Boolean).join('\n')} />
      </Paragraph>
      <Paragraph className="subtle">
        {dates.instant(answer.at)}
        {answer.reply_by ? `. ${t('casework.answer.reply-by', { date: dates.full(answer.reply_by) })}` : ''}
      </Paragraph>
    </Panel>
  );
}
