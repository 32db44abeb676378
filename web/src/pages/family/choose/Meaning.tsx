import { Alert, Heading, Paragraph } from '@digdir/designsystemet-react';
import { Facts } from '../../../parts/Facts';
import { Panel } from '../../../parts/Panel';
import { useText } from '../../../text/use-text';
import type { FamilyOrder } from '../family-order';
import { whoOf } from '../who';
import { type Asks, kindOf } from './asks';
import { Reservations } from './OfferFacts';
import type { Offer } from './offers';
import { standingChoice } from './standing-choice';

interface MeaningProps {
  order: FamilyOrder;
  offer: Offer;
  asks: Asks;
}

/** Meaning says what this choice is and what it does, before anything is asked. */
export function Meaning({ order, offer, asks }: MeaningProps) {
  const t = useText();
  const { address, postcode, city, name } = offer.location;
  return (
    <>
      <Panel title={t('choose.meaning.title', { kind: kindOf(asks) })}>
        <Facts
          columns
          facts={[
            [t('offer.place'), name],
            [t('offer.provider'), offer.provider_name],
            [t('offer.address'), `${address}, ${postcode} ${city}`],
          ]}
        />
        <Reservations offer={offer} order={order} />
        <ul className="list">
          <li>{t(asks.consentOf ? 'choose.meaning.proposal' : 'choose.meaning.check')}</li>
          <li>{t('choose.meaning.change')}</li>
          <li>{t('choose.meaning.start')}</li>
        </ul>
      </Panel>
      <Together order={order} asks={asks} />
      <Replaces order={order} />
      {order.authority?.ground === 'verge' ? <Paragraph>{t('choose.meaning.verge', whoOf(order))}</Paragraph> : null}
    </>
  );
}

/** At 16 and 17 one proposes and the other consents; until then nothing is chosen (R18). */
function Together({ order, asks }: Omit<MeaningProps, 'offer'>) {
  const t = useText();
  if (!asks.consentOf) return null;
  return (
    <Alert data-color="info" className="stack-s">
      <Heading level={2} data-size="2xs">
        {t(`choose.together.${asks.consentOf}.title`, whoOf(order))}
      </Heading>
      <Paragraph>{t(`choose.together.${asks.consentOf}.text`, whoOf(order))}</Paragraph>
    </Alert>
  );
}

/** Replaces says what falls: a changed choice gives up the place one has, and an unanswered proposal lapses. */
export function Replaces({ order }: { order: FamilyOrder }) {
  const t = useText();
  const replaced = standingChoice(order);
  if (!replaced && !order.pending_choice) return null;
  return (
    <Alert data-color="info" className="stack-s">
      <Heading level={2} data-size="2xs">
        {replaced
          ? t('choose.replaces.title', { place: replaced.offer_name, provider: replaced.provider_name })
          : t('choose.replaces.proposal.title')}
      </Heading>
      <Paragraph>{t(replaced ? 'choose.replaces.text' : 'choose.replaces.proposal.text')}</Paragraph>
    </Alert>
  );
}
