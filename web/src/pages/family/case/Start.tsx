import { Paragraph } from '@digdir/designsystemet-react';
import { useChange } from '../../../api/change';
import { client, type Schemas } from '../../../api/client';
import { Anchor } from '../../../parts/Anchor';
import { Due } from '../../../parts/Due';
import { type Fact, Facts } from '../../../parts/Facts';
import { Form } from '../../../parts/Form';
import { RadioField } from '../../../parts/fields';
import { Panel } from '../../../parts/Panel';
import { useFields } from '../../../parts/use-fields';
import { Written } from '../../../parts/Written';
import { useDates, useText } from '../../../text/use-text';
import type { FamilyOrder } from '../family-order';
import { givenName } from '../people';
import { atCase } from './address';
import { CasePage, NotNow, OfCase } from './CasePage';
import { useLand } from './use-land';

type Round = Schemas['FamilyRound'];
type Answer = Schemas['StartAnswerBody']['answer'];

/** When the respite begins, what the family says of it, and the family's own wish for later (R27, R28). */
export function Page() {
  return <OfCase>{(order) => <Start order={order} />}</OfCase>;
}

function Start({ order }: { order: FamilyOrder }) {
  const t = useText();
  const { round } = order;
  const title = t('family.start.title', { name: givenName(order.recipient.name ?? '') });
  if (!round?.agreement_date) {
    return (
      <NotNow order={order} title={title}>
        {t('family.start.no-agreement')}
      </NotNow>
    );
  }
  return (
    <CasePage order={order} title={title}>
      <Panel title={t(round.start ? 'family.start.confirmed' : 'family.start.none')}>
        <StartFacts round={round} />
      </Panel>
      {order.actions.includes('start_answer') ? <AnswerForm order={order} round={round} /> : null}
      <Later order={order} round={round} />
    </CasePage>
  );
}

function StartFacts({ round }: { round: Round }) {
  const t = useText();
  const dates = useDates();
  const { start, started_on, latest_start, start_answer } = round;
  if (!start) return <Paragraph>{t('family.start.none.text', { provider: round.provider_name })}</Paragraph>;
  const facts: Fact[] = [
    [t('family.agreement.start'), dates.full(start.start_date)],
    [t('family.start.agreed-on'), dates.long(start.agreed_with_family_on)],
    [t('family.start.latest'), latest_start ? <Due key="latest" on={latest_start} /> : ''],
    [t('family.start.answer'), t(`family.start.said.${start_answer ?? 'nothing'}`)],
  ];
  if (started_on) facts.push([t('family.agreement.started'), dates.full(started_on)]);
  if (start.reason) facts.push([t('family.start.moved'), <Written key="reason" text={start.reason} />]);
  return (
    <>
      <Facts facts={facts} columns />
      {start.late ? <Paragraph>{t('family.agreement.breach')}</Paragraph> : null}
    </>
  );
}

function AnswerForm({ order, round }: { order: FamilyOrder; round: Round }) {
  const t = useText();
  const land = useLand(order.id);
  const fields = useFields<{ answer: string }>({ answer: round.start_answer ?? '' });
  const answer = useChange(order.version, (header, body: Schemas['StartAnswerBody']) =>
    client.POST('/v1/orders/{id}/start-answer', { params: { path: { id: order.id }, header }, body }),
  );
  return (
    <Form
      fields={fields}
      sending={answer.sending}
      failure={answer.failure}
      submit={t(round.start_answer ? 'family.start.change' : 'family.start.send')}
      onSubmit={async (said) => (await answer.send({ answer: said.answer as Answer })) && land('oppstart')}
    >
      <RadioField
        name="answer"
        label={t('family.start.question')}
        required
        options={[
          { value: 'agreed', label: t('family.start.agreed'), hint: t('family.start.agreed.hint') },
          { value: 'not_agreed', label: t('family.start.not-agreed'), hint: t('family.start.not-agreed.hint') },
        ]}
      />
    </Form>
  );
}

/** The way to the family's own wish for a later start, or what it has wished. */
function Later({ order, round }: { order: FamilyOrder; round: Round }) {
  const t = useText();
  const dates = useDates();
  const may = order.actions.includes('later_start');
  if (!round.later_start && !may) return null;
  return (
    <Panel title={t('family.later.heading')}>
      <Paragraph>
        {round.later_start
          ? t('family.later.wished', { date: dates.full(round.later_start.not_before) })
          : t('family.later.own')}
      </Paragraph>
      {may ? (
        <Paragraph>
          <Anchor to={atCase(order.id, 'senere-oppstart')}>
            {t(round.later_start ? 'family.later.change' : 'family.later.link')}
          </Anchor>
        </Paragraph>
      ) : null}
    </Panel>
  );
}
