import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useNavigate } from '@tanstack/react-router';
import { useChange } from '../../api/change';
import { $api, client, type Schemas } from '../../api/client';
import { CallOffText } from '../../parts/CallOffText';
import { type Fact, Facts } from '../../parts/Facts';
import { FailureNotice } from '../../parts/FailureNotice';
import { Loaded } from '../../parts/Loaded';
import { useOpened } from '../../parts/Meanwhile';
import { Panel } from '../../parts/Panel';
import { useDates, useText } from '../../text/use-text';
import { Cancel } from './Answer';
import { AssignmentAside } from './AssignmentAside';
import { AssignmentMeanwhile } from './AssignmentMeanwhile';
import { AssignmentPage, NotNow } from './AssignmentPage';
import { type Assignment, can } from './assignment';

type Text = Schemas['CallOff'];

/** The call-off: the text word for word, who has signed it, and our signature (R26). */
export function Page() {
  const t = useText();
  return (
    <AssignmentPage title={t('provider.call-off.title')} aside={(a) => <AssignmentAside of={a} />}>
      {(a) => (a.text_version ? <Reading of={a} /> : <NotNow>{t('provider.call-off.not-yet')}</NotNow>)}
    </AssignmentPage>
  );
}

function Reading({ of }: { of: Assignment }) {
  const text = $api.useQuery('get', '/v1/assignments/{id}/call-off', { params: { path: { id: of.id } } });
  return (
    <Loaded reading={text}>
      {(read) => (
        <>
          <CallOffText callOff={read} />
          <Signatures text={read} />
          {can(of, 'sign_call_off') ? <Signing of={of} text={read} /> : <State of={of} />}
        </>
      )}
    </Loaded>
  );
}

function Signatures({ text }: { text: Text }) {
  const t = useText();
  const dates = useDates();
  const facts = (['district', 'provider'] as const).map((side): Fact => {
    const signature = text.signatures.find((one) => one.side === side);
    const when = signature ? t('provider.call-off.signed-at', { at: dates.instant(signature.at) }) : null;
    return [t(`provider.call-off.${side}`), when ?? t('provider.call-off.unsigned')];
  });
  return (
    <Panel title={t('provider.call-off.signatures')}>
      <Facts columns facts={facts} />
    </Panel>
  );
}

function Signing({ of, text }: { of: Assignment; text: Text }) {
  const t = useText();
  const navigate = useNavigate();
  const { text_version } = text;
  const last = text.signatures.length > 0;
  const sign = useChange(of.version, (header, body: Schemas['SignatureBody']) =>
    client.POST('/v1/assignments/{id}/call-off', { params: { path: { id: of.id }, header }, body }),
  );
  const before = useOpened(of, sign.sent);
  async function send() {
    if (!(await sign.send({ text_version }))) return;
    const state = { justDone: { id: last ? 'provider.done.agreed' : 'provider.done.signed' } } as const;
    await navigate({ to: '/leverandor/oppdrag/$id', params: { id: of.id }, state });
  }
  return (
    <>
      <AssignmentMeanwhile before={before} of={of} />
      <Paragraph>{t(last ? 'provider.call-off.effect.last' : 'provider.call-off.effect.first')}</Paragraph>
      {sign.failure ? <FailureNotice failure={sign.failure} /> : null}
      <div className="buttons">
        <Button loading={sign.sending} onClick={send}>
          {t('provider.call-off.sign')}
        </Button>
        <Cancel id={of.id} />
      </div>
    </>
  );
}

/** State says why there is nothing to sign: it is signed, or the signature waits for something else. */
function State({ of }: { of: Assignment }) {
  const t = useText();
  const signed = of.signatures.some((one) => one.side === 'provider');
  if (of.agreement_date) return <NotNow>{t('provider.call-off.agreed')}</NotNow>;
  return <NotNow>{t(signed ? 'provider.call-off.own-signed' : 'provider.call-off.held-up')}</NotNow>;
}
