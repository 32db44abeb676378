import { Paragraph } from '@digdir/designsystemet-react';
import { useChange } from '../../../api/change';
import { client, type Schemas } from '../../../api/client';
import { Anchor } from '../../../parts/Anchor';
import { Facts } from '../../../parts/Facts';
import { Form } from '../../../parts/Form';
import { TextBox } from '../../../parts/fields';
import { Panel } from '../../../parts/Panel';
import { useFields } from '../../../parts/use-fields';
import { Written } from '../../../parts/Written';
import { useDates, useText } from '../../../text/use-text';
import type { FamilyOrder } from '../family-order';
import { Act } from './Act';
import { atCase } from './address';
import { CasePage, NotNow, OfCase } from './CasePage';
import { useLand } from './use-land';

/** Disagreement between those who have a say in the choice: both are on an equal footing, and the district helps (R51). */
export function Page() {
  return <OfCase>{(order) => <Objection order={order} />}</OfCase>;
}

function Objection({ order }: { order: FamilyOrder }) {
  const t = useText();
  const title = t('family.objection.title');
  const { round, actions } = order;
  const may = actions.includes('object');
  if (!round || (!may && round.objections.length === 0)) {
    return (
      <NotNow order={order} title={title}>
        {t('family.objection.not-now')}
      </NotNow>
    );
  }
  return (
    <CasePage order={order} title={title} lead={t('family.objection.lead')}>
      <Choice round={round} />
      {round.objections.map((one) => (
        <Said key={one.at} objection={one} />
      ))}
      <Paragraph>{t('family.objection.happens')}</Paragraph>
      {may ? <ObjectionForm order={order} /> : null}
      {actions.includes('withdraw_objection') ? <TakeBack order={order} /> : null}
      <Paragraph>
        <Anchor to={atCase(order.id)}>{t('family.back-to-case')}</Anchor>
      </Paragraph>
    </CasePage>
  );
}

function Choice({ round }: { round: Schemas['FamilyRound'] }) {
  const t = useText();
  const dates = useDates();
  return (
    <Panel title={t('family.objection.choice')}>
      <Facts
        columns
        facts={[
          [t('family.choice.provider'), round.provider_name],
          [t('family.choice.place'), round.offer_name],
          [t('family.objection.chosen-on'), dates.long(dates.dayOf(round.chosen_at))],
        ]}
      />
    </Panel>
  );
}

/** One objection. Its reason is there for whoever wrote it alone. */
function Said({ objection }: { objection: Schemas['FamilyRoundObjection'] }) {
  const t = useText();
  const dates = useDates();
  const { by_me, at, reason, resolution } = objection;
  const date = dates.long(dates.dayOf(at));
  return (
    <Panel title={t(by_me ? 'family.objection.mine' : 'family.objection.theirs', { date })}>
      {by_me && reason ? (
        <Facts facts={[[t('family.objection.my-reason'), <Written key="reason" text={reason} />]]} />
      ) : null}
      {resolution ? (
        <Paragraph>
          {t('family.resolved.text', { date: dates.long(dates.dayOf(resolution.at)) })} {resolution.reason}
        </Paragraph>
      ) : (
        <Paragraph>{t('family.objection.open')}</Paragraph>
      )}
    </Panel>
  );
}

function ObjectionForm({ order }: { order: FamilyOrder }) {
  const t = useText();
  const land = useLand(order.id);
  const fields = useFields({ reason: '' });
  const object = useChange(order.version, (header, body: Schemas['ReasonBody']) =>
    client.POST('/v1/orders/{id}/choice/objection', { params: { path: { id: order.id }, header }, body }),
  );
  return (
    <Form
      fields={fields}
      sending={object.sending}
      failure={object.failure}
      submit={t('family.objection.submit')}
      onSubmit={async ({ reason }) => (await object.send({ reason })) && land('innvending')}
    >
      <TextBox name="reason" label={t('family.objection.reason')} hint={t('family.objection.reason.hint')} required />
    </Form>
  );
}

function TakeBack({ order }: { order: FamilyOrder }) {
  const t = useText();
  const land = useLand(order.id);
  const agree = useChange(order.version, (header) =>
    client.DELETE('/v1/orders/{id}/choice/objection', { params: { path: { id: order.id }, header } }),
  );
  return (
    <Act
      label={t('family.objection.take-back')}
      sending={agree.sending}
      failure={agree.failure}
      onAct={async () => (await agree.send()) && land('enig')}
    />
  );
}
