import { Alert, Heading, Paragraph } from '@digdir/designsystemet-react';
import { Anchor, ButtonAnchor } from '../../../parts/Anchor';
import { ChildViewFields } from '../../../parts/ChildViewFields';
import { Form } from '../../../parts/Form';
import { CheckField, TextBox } from '../../../parts/fields';
import { useText } from '../../../text/use-text';
import type { FamilyOrder } from '../family-order';
import { whoOf } from '../who';
import { type Asks, kindOf } from './asks';
import { Meaning } from './Meaning';
import type { Offer } from './offers';
import type { ListSearch } from './search';
import { standingChoice } from './standing-choice';
import type { Choosing } from './use-choosing';

interface FillStepProps {
  order: FamilyOrder;
  offer: Offer;
  asks: Asks;
  choosing: Choosing;
  search: ListSearch;
  /** Whether what was typed has gone with a reload. */
  lost: boolean;
  onFilled(): void;
}

/** FillStep asks for what a choice must be sent with, and for nothing else. */
export function FillStep({ order, offer, asks, choosing, search, lost, onFilled }: FillStepProps) {
  const t = useText();
  const who = whoOf(order);
  const waits = offer.full || choosing.taken;
  return (
    <>
      {lost ? <Lost /> : null}
      <Meaning order={order} offer={offer} asks={asks} />
      {choosing.taken ? <Taken order={order} offer={offer} search={search} /> : null}
      <Form
        fields={choosing.fields}
        onSubmit={onFilled}
        sending={choosing.sending}
        failure={choosing.failure}
        leave="free"
        submit={t('choose.confirm.next', { kind: kindOf(asks) })}
        besides={
          <ButtonAnchor to="/saker/$id/velg" params={{ id: order.id }} search={search} variant="secondary">
            {t('form.back')}
          </ButtonAnchor>
        }
      >
        {waits ? <Waiting order={order} offer={offer} /> : null}
        <ChildViewFields reader={who} asked={asks} />
        <TextBox
          name="note_to_provider"
          label={t('choose.note')}
          hint={t('choose.note.hint', { kind: kindOf(asks) })}
          optional
        />
        {asks.responsibility ? (
          <CheckField
            name="responsible"
            label={t('choose.responsible', { place: offer.location.name, ...who })}
            required={t('choose.responsible.missing')}
          />
        ) : null}
      </Form>
    </>
  );
}

/** A full place can be chosen all the same: then one waits, and the provider is bound to the four months (R23). */
function Waiting({ order, offer }: { order: FamilyOrder; offer: Offer }) {
  const t = useText();
  const gaps = { place: offer.location.name };
  const replaced = standingChoice(order);
  return (
    <div className="stack-s">
      <Heading level={2} data-size="xs">
        {t('choose.wait.title', gaps)}
      </Heading>
      <Paragraph>{t('choose.wait.text')}</Paragraph>
      {replaced ? (
        <Paragraph>
          <strong>{t('choose.wait.gives-up', { place: replaced.offer_name })}</strong>
        </Paragraph>
      ) : null}
      <CheckField name="accept_waiting" label={t('choose.wait.accept', gaps)} required={t('choose.wait.missing')} />
    </div>
  );
}

/** Nothing is kept before it is sent, for it is about a child's health: whoever reloads begins anew, and is told. */
function Lost() {
  const t = useText();
  return (
    <Alert data-color="info">
      <Paragraph>{t('choose.confirm.lost')}</Paragraph>
    </Alert>
  );
}

/** The last place went to somebody else while this page was open: nothing is stored, and there are two ways on. */
function Taken({ order, offer, search }: Pick<FillStepProps, 'order' | 'offer' | 'search'>) {
  const t = useText();
  return (
    <Alert data-color="warning" role="alert" className="stack-s">
      <Heading level={2} data-size="2xs">
        {t('choose.taken.title', { place: offer.location.name })}
      </Heading>
      <Paragraph>{t('choose.taken.text')}</Paragraph>
      <Paragraph>
        <Anchor to="/saker/$id/velg" params={{ id: order.id }} search={search}>
          {t('choose.taken.back')}
        </Anchor>
      </Paragraph>
    </Alert>
  );
}
