import { Paragraph } from '@digdir/designsystemet-react';
import { client, type Schemas } from '../../../api/client';
import { Form } from '../../../parts/Form';
import { type Option, RadioField, TextBox } from '../../../parts/fields';
import { Panel } from '../../../parts/Panel';
import { useReasonLabel, useReasons } from '../../../parts/reference';
import { useFields } from '../../../parts/use-fields';
import { Written } from '../../../parts/Written';
import { useDates, useText } from '../../../text/use-text';
import { CaseFrame } from './CaseFrame';
import { Happens } from './Happens';
import { NeedsAgainstOffer } from './NeedsAgainstOffer';
import type { Order, Round } from './order';
import { answerText } from './RoundPanel';
import { useCaseChange } from './use-case-change';

type Reason = Schemas['Reason']['code'];

interface Fields {
  conclusion: string;
  reason: string;
  text: string;
}

/** The district's own conclusion on whether the offer is sound and suitable (R24). */
export function Page() {
  const t = useText();
  return (
    <CaseFrame action="suitability" title={t('casework.do.suitability')} lead={t('casework.conclude.lead')}>
      {(order, opened) => {
        const round = order.round ?? opened.round;
        return round ? <Conclude order={order} round={round} /> : null;
      }}
    </CaseFrame>
  );
}

function Conclude({ order, round }: { order: Order; round: Round }) {
  const t = useText();
  const fields = useFields<Fields>({ conclusion: '', reason: '', text: '' });
  const suitable = fields.watch('conclusion') === 'suitable';
  const unsuitable = fields.watch('conclusion') === 'not_suitable';
  const change = useCaseChange(
    order,
    ({ conclusion }: Fields) => (conclusion === 'suitable' ? 'suitable' : 'unsuitable'),
    (header, values) =>
      client.POST('/v1/orders/{id}/suitability', { params: { path: { id: order.id }, header }, body: bodyOf(values) }),
  );
  return (
    <>
      <Answer round={round} />
      <NeedsAgainstOffer order={order} round={round} />
      <Form
        fields={fields}
        onSubmit={change.send}
        sending={change.sending}
        failure={change.failure}
        submit={t(unsuitable ? 'casework.conclude.send-not' : 'casework.conclude.send')}
      >
        <RadioField
          name="conclusion"
          label={t('casework.conclude.question')}
          hint={round.answer?.answer === 'accept' ? undefined : t('casework.conclude.only-after-yes')}
          options={useConclusions(round)}
          required
        />
        {unsuitable ? <WhyNot /> : <TextBox name="text" label={t('casework.conclude.text')} optional />}
        {suitable ? <Happens points="casework.conclude.happens" told={['family', 'provider']} /> : null}
        {unsuitable ? <Happens points="casework.conclude.happens-not" told={['family', 'provider']} /> : null}
      </Form>
    </>
  );
}

function bodyOf({ conclusion, reason, text }: Fields): Schemas['ConclusionBody'] {
  if (conclusion === 'not_suitable') return { conclusion, ...(reason ? { reason: reason as Reason } : {}), text };
  return { conclusion: conclusion as 'suitable', text };
}

/** Suitable can only be said of an offer that the provider has said yes to. */
function useConclusions(round: Round): Option[] {
  const t = useText();
  const not = { value: 'not_suitable', label: t('casework.conclude.not') };
  if (round.answer?.answer !== 'accept') return [not];
  return [{ value: 'suitable', label: t('casework.conclude.yes') }, not];
}

function WhyNot() {
  const t = useText();
  const label = useReasonLabel();
  const options = useReasons().map(({ code }) => ({ value: code, label: label(code) }));
  return (
    <>
      <RadioField
        name="reason"
        label={t('casework.conclude.reason')}
        hint={t('casework.conclude.never')}
        options={options}
        required
      />
      <TextBox
        name="text"
        label={t('casework.conclude.text-not')}
        hint={t('casework.conclude.text-not.hint')}
        rows={6}
        required
      />
    </>
  );
}

function Answer({ round }: { round: Round }) {
  const t = useText();
  const dates = useDates();
  const reason = useReasonLabel();
  return (
    <Panel title={t('casework.answer')}>
      <Paragraph>
        <Written text={answerText(round, t, dates.instant, dates.full, reason)} />
      </Paragraph>
    </Panel>
  );
}
