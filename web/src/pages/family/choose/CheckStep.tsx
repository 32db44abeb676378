import { Button, Paragraph } from '@digdir/designsystemet-react';
import { type Fact, Facts } from '../../../parts/Facts';
import { Form } from '../../../parts/Form';
import { Panel } from '../../../parts/Panel';
import { Written } from '../../../parts/Written';
import { useListed, useText } from '../../../text/use-text';
import type { FamilyOrder } from '../family-order';
import { whoOf } from '../who';
import { type Answers, type Asks, choiceOf, kindOf } from './asks';
import { Replaces } from './Meaning';
import type { Offer } from './offers';
import { ProviderSees } from './ProviderSees';
import type { Choosing } from './use-choosing';

interface CheckStepProps {
  order: FamilyOrder;
  offer: Offer;
  asks: Asks;
  choosing: Choosing;
  onBack(): void;
}

/** CheckStep shows what is about to be sent, to whom, and what that provider is told now and later (R55). */
export function CheckStep({ order, offer, asks, choosing, onBack }: CheckStepProps) {
  const t = useText();
  const answers = choosing.fields.getValues();
  return (
    <Form
      fields={choosing.fields}
      onSubmit={choosing.send}
      sending={choosing.sending}
      failure={choosing.failure}
      leave="free"
      submit={t(asks.consentOf ? 'choose.check.send.proposal' : 'choose.check.send')}
      besides={
        <Button variant="secondary" type="button" onClick={onBack}>
          {t('form.back')}
        </Button>
      }
    >
      <Panel title={t('choose.check.answers')}>
        <Answered order={order} offer={offer} asks={asks} answers={answers} />
        <div>
          <Button variant="tertiary" data-color="accent" type="button" onClick={onBack}>
            {t('choose.check.edit')}
          </Button>
        </div>
      </Panel>
      <Replaces order={order} />
      <ProviderSees sees={order.provider_sees} note={answers.note_to_provider.trim()} kind={kindOf(asks)} />
      <Paragraph>
        {t(asks.consentOf ? 'choose.check.then.proposal' : 'choose.check.then')}{' '}
        <Told order={order} offer={offer} asks={asks} />
      </Paragraph>
    </Form>
  );
}

/** Who hears of it at once: of a proposal only the family, of a choice the district and the provider too (R18, R51). */
function Told({ order, offer, asks }: Pick<CheckStepProps, 'order' | 'offer' | 'asks'>) {
  const t = useText();
  const listed = useListed();
  const others = order.representatives.filter(({ me }) => !me).map(({ name }) => name);
  const parties = [t('choose.check.district', { name: order.caseworker.name }), offer.provider_name];
  const names = asks.consentOf ? others : [...parties, ...others];
  return names.length > 0 ? t('choose.check.told', { names: listed(names) }) : null;
}

interface AnsweredProps extends Pick<CheckStepProps, 'order' | 'offer' | 'asks'> {
  answers: Answers;
}

function Answered({ order, offer, asks, answers }: AnsweredProps) {
  const t = useText();
  const who = whoOf(order);
  const { child_view: view, note_to_provider: note } = choiceOf(offer.offer_id, answers, asks);
  const facts: Fact[] = [
    [t('offer.place'), offer.location.name],
    [t('offer.provider'), offer.provider_name],
  ];
  if (answers.accept_waiting) facts.push([t('choose.check.wait'), t('choose.check.wait.yes')]);
  if (asks.childView !== 'no') {
    const said = view?.view
      ? [t(`child.${view.view}`, who), view.text || view.reason].filter(Boolean).join(': ')
      : null;
    facts.push([t('child.question', who), said ? <Written key="said" text={said} /> : t('choose.check.none')]);
  }
  if (view?.weight_note) facts.push([t('child.weight', who), <Written key="weight" text={view.weight_note} />]);
  facts.push([t('choose.note'), note ? <Written key="note" text={note} /> : t('choose.check.none')]);
  if (asks.responsibility) facts.push([t('choose.check.responsible'), t('choose.check.responsible.yes', who)]);
  return <Facts facts={facts} />;
}
