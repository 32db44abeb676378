import { Button, Paragraph } from '@digdir/designsystemet-react';
import { client, type Schemas } from '../../../api/client';
import { caseworker } from '../../../parts/child-view';
import { type Fact, Facts } from '../../../parts/Facts';
import { FailureNotice } from '../../../parts/FailureNotice';
import { Form } from '../../../parts/Form';
import { CheckField } from '../../../parts/fields';
import { groundOf } from '../../../parts/ground';
import { OfferName } from '../../../parts/OfferName';
import { Panel } from '../../../parts/Panel';
import { useFields } from '../../../parts/use-fields';
import { useDates, useText } from '../../../text/use-text';
import { ChildViewText } from './ChildViewText';
import { Happens } from './Happens';
import { type Order, representativeName, useColleagueName } from './order';
import { useCaseChange } from './use-case-change';

type Registered = Schemas['PaperForm'];

/** PaperCheck shows what was registered for comparing with the paper. Only another person may confirm it (R20). */
export function PaperCheck({ order, form }: { order: Order; form: Registered }) {
  const t = useText();
  return (
    <>
      <Panel title={t('casework.paper.registered')}>
        <Facts facts={useRegisteredFacts(order, form)} />
      </Panel>
      {order.actions.includes('confirm_paper') ? (
        <Confirm order={order} />
      ) : (
        <Paragraph>{t('casework.paper.needs-another')}</Paragraph>
      )}
      {order.actions.includes('remove_paper') ? <Remove order={order} /> : null}
    </>
  );
}

function useRegisteredFacts(order: Order, form: Registered): Fact[] {
  const t = useText();
  const dates = useDates();
  const colleague = useColleagueName();
  const somebody = t('casework.somebody');
  const facts: Fact[] = [
    [t('casework.paper.offer'), <OfferName key="offer" id={form.offer_id} />],
    [t('casework.paper.waiting-short'), t(form.accept_waiting ? 'yes' : 'no')],
    [
      t('casework.paper.signer'),
      t('casework.paper.signer-option', {
        name: representativeName(order, form.chooser) ?? somebody,
        ground: groundOf(form.ground, t),
      }),
    ],
  ];
  if (form.consented_by)
    facts.push([t('casework.paper.second'), representativeName(order, form.consented_by) ?? somebody]);
  facts.push([t('casework.paper.signed-on'), dates.full(form.signed_on)]);
  if (form.child_view)
    facts.push([t('child.question', caseworker), <ChildViewText key="child" view={form.child_view} />]);
  facts.push([t('casework.paper.archive'), form.archive_reference]);
  if (form.printed_on) facts.push([t('casework.paper.printed-on'), dates.full(form.printed_on)]);
  const by = { name: colleague(form.registered_by) ?? somebody, when: dates.instant(form.registered_at) };
  facts.push([t('casework.paper.registered-by'), t('casework.paper.registered-by-text', by)]);
  return facts;
}

function Confirm({ order }: { order: Order }) {
  const t = useText();
  const fields = useFields({ compared: false });
  const change = useCaseChange(
    order,
    () => 'paper-confirmed',
    (header, _: object) =>
      client.POST('/v1/orders/{id}/choice/paper/confirm', { params: { path: { id: order.id }, header } }),
  );
  return (
    <Form
      fields={fields}
      onSubmit={() => change.send({})}
      sending={change.sending}
      failure={change.failure}
      submit={t('casework.paper.confirm')}
    >
      <CheckField name="compared" label={t('casework.paper.compared')} required />
      <Happens points="casework.paper.happens-confirm" told={['family', 'district', 'provider']} />
    </Form>
  );
}

function Remove({ order }: { order: Order }) {
  const t = useText();
  const change = useCaseChange(
    order,
    () => 'paper-removed',
    (header, _: object) =>
      client.DELETE('/v1/orders/{id}/choice/paper', { params: { path: { id: order.id }, header } }),
  );
  return (
    <Panel title={t('casework.paper.wrong')}>
      <Paragraph>{t('casework.paper.remove.text')}</Paragraph>
      {change.failure ? <FailureNotice failure={change.failure} /> : null}
      <div>
        <Button variant="secondary" data-color="accent" loading={change.sending} onClick={() => change.send({})}>
          {t('casework.paper.remove')}
        </Button>
      </div>
    </Panel>
  );
}
