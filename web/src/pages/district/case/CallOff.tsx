import { Alert, Paragraph } from '@digdir/designsystemet-react';
import { $api, client, type Schemas } from '../../../api/client';
import { CallOffText } from '../../../parts/CallOffText';
import { Due } from '../../../parts/Due';
import { Facts } from '../../../parts/Facts';
import { Form } from '../../../parts/Form';
import { CheckField } from '../../../parts/fields';
import { Loaded } from '../../../parts/Loaded';
import { Panel } from '../../../parts/Panel';
import { useFields } from '../../../parts/use-fields';
import { useDates, useText } from '../../../text/use-text';
import { CaseFrame } from './CaseFrame';
import { Happens } from './Happens';
import { Objections } from './Objections';
import { isDistrictOrder, type Order, type Round } from './order';
import { useCaseChange } from './use-case-change';

/** The call-off: the text that both parties sign, who has signed, and the district's own signature. */
export function Page() {
  const t = useText();
  return (
    <CaseFrame title={t('casework.call-off.title')} lead={t('casework.call-off.lead')}>
      {(order) =>
        order.round?.text_version ? (
          <CallOff order={order} round={order.round} />
        ) : (
          <Paragraph>{t('casework.call-off.not-yet')}</Paragraph>
        )
      }
    </CaseFrame>
  );
}

function CallOff({ order, round }: { order: Order; round: Round }) {
  const t = useText();
  const callOff = $api.useQuery('get', '/v1/orders/{id}/call-off', { params: { path: { id: order.id } } });
  const contested = round.objections.some((one) => one.resolution === null);
  return (
    <Loaded reading={callOff}>
      {(read) => (
        <>
          {contested ? (
            <>
              <Paragraph>{t('casework.call-off.contested')}</Paragraph>
              <Objections order={order} objections={round.objections} />
            </>
          ) : null}
          <Signatures round={round} signatures={read.signatures} />
          <CallOffText callOff={read} />
          {order.actions.includes('call_off') ? <Sign order={order} version={read.text_version} /> : null}
        </>
      )}
    </Loaded>
  );
}

function Signatures({ round, signatures }: { round: Round; signatures: Schemas['Signature'][] }) {
  const t = useText();
  const dates = useDates();
  const signed = (side: 'district' | 'provider') => {
    const at = signatures.find((one) => one.side === side)?.at;
    return at ? t('casework.call-off.signed', { when: dates.instant(at) }) : t('casework.call-off.unsigned');
  };
  return (
    <Panel title={t('casework.call-off.signatures')}>
      <Facts
        columns
        facts={[
          [t('casework.side.district'), signed('district')],
          [round.provider_name, signed('provider')],
        ]}
      />
      {round.agreement_date && round.latest_start ? (
        <Alert data-color="success">
          <Facts
            columns
            facts={[
              [t('casework.clock.agreed'), dates.full(round.agreement_date)],
              [t('casework.clock.latest'), <Due key="due" on={round.latest_start} />],
            ]}
          />
        </Alert>
      ) : null}
    </Panel>
  );
}

function Sign({ order, version }: { order: Order; version: string }) {
  const t = useText();
  const fields = useFields({ read: false });
  const change = useCaseChange(
    order,
    (_: string, result: Schemas['EitherOrder']) =>
      isDistrictOrder(result) && result.state === 'agreed' ? 'agreed' : 'signed',
    (header, text_version: string) =>
      client.POST('/v1/orders/{id}/call-off', { params: { path: { id: order.id }, header }, body: { text_version } }),
  );
  const last = order.round?.signatures.some((one) => one.side === 'provider');
  return (
    <Form
      fields={fields}
      onSubmit={() => change.send(version)}
      sending={change.sending}
      failure={change.failure}
      submit={t('casework.call-off.sign')}
    >
      <CheckField name="read" label={t('casework.call-off.read')} required />
      <Happens
        points={last ? 'casework.call-off.happens-last' : 'casework.call-off.happens'}
        told={['family', 'district', 'provider']}
      />
    </Form>
  );
}
