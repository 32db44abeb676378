import { client, type Schemas } from '../../../api/client';
import { ChildViewFields } from '../../../parts/ChildViewFields';
import { caseworker, hearingAt, noChildView } from '../../../parts/child-view';
import { Form } from '../../../parts/Form';
import { CheckField, DateField, SelectField, TextField } from '../../../parts/fields';
import { Loaded } from '../../../parts/Loaded';
import { useFields } from '../../../parts/use-fields';
import { ageOn } from '../../../text/dates';
import { useDates, useText } from '../../../text/use-text';
import { Happens } from './Happens';
import { bothMustSign, type Order, useOffers } from './order';
import { Signers } from './PaperSigners';
import { type PaperFields, paperBody } from './paper';
import { useCaseChange } from './use-case-change';

/** PaperForm takes down what the signed form says. Nothing is chosen by it until a second person has confirmed. */
export function PaperForm({ order }: { order: Order }) {
  const t = useText();
  const { today } = useDates();
  const offers = useOffers(order.id);
  const fields = useFields<PaperFields>(empty);
  const age = ageOn(order.recipient.birth_date ?? today, fields.watch('signed_on') || today);
  const change = useCaseChange(
    order,
    () => 'paper-registered',
    (header, body: Schemas['PaperBody']) =>
      client.POST('/v1/orders/{id}/choice/paper', { params: { path: { id: order.id }, header }, body }),
  );
  return (
    <Form
      fields={fields}
      onSubmit={(values) => change.send(paperBody(order, values, age))}
      sending={change.sending}
      failure={change.failure}
      submit={t('casework.paper.send')}
      names={{ chooser: 'signer', ground: 'signer' }}
    >
      <Loaded reading={offers}>{(items) => <OfferField offers={items} />}</Loaded>
      <CheckField name="accept_waiting" label={t('casework.paper.waiting')} hint={t('casework.paper.waiting.hint')} />
      <Signers order={order} both={bothMustSign(order.recipient, age)} />
      <DateField
        name="signed_on"
        label={t('casework.paper.signed-on')}
        min={order.published_on ?? undefined}
        max={today}
        required
      />
      <ChildViewFields reader={caseworker} asked={hearingAt(age)} />
      <TextField
        name="archive_reference"
        label={t('casework.paper.archive')}
        hint={t('casework.paper.archive.hint')}
        required
      />
      <PrintedField order={order} />
      <Happens points="casework.paper.happens" told={['district']} />
    </Form>
  );
}

const empty: PaperFields = {
  offer_id: '',
  accept_waiting: false,
  signer: '',
  consented_by: '',
  signed_on: '',
  archive_reference: '',
  printed_on: '',
  child_view: noChildView,
};

/** Where nobody has seen the list, it was first shown when it was printed: the clock runs from then (R21). */
function PrintedField({ order }: { order: Order }) {
  const t = useText();
  const { today } = useDates();
  if (order.shown_on) return null;
  return (
    <DateField
      name="printed_on"
      label={t('casework.paper.printed-on')}
      hint={t('casework.paper.printed-on.hint')}
      min={order.published_on ?? undefined}
      max={today}
      required
    />
  );
}

/** The offers stand in the neutral order, full ones too: the paper chooses, not the list. */
function OfferField({ offers }: { offers: Schemas['ListedOffer'][] }) {
  const t = useText();
  const options = offers.map((offer) => ({
    value: offer.offer_id,
    label: [offer.location.name, offer.provider_name, offer.full ? t('capacity.full') : ''].filter(Boolean).join(', '),
  }));
  return (
    <SelectField
      name="offer_id"
      label={t('casework.paper.offer')}
      empty={t('casework.paper.choose')}
      options={options}
      required
    />
  );
}
