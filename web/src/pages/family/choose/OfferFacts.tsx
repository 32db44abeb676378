import { Paragraph } from '@digdir/designsystemet-react';
import {
  CalendarIcon,
  CheckmarkCircleIcon,
  InformationSquareIcon,
  LocationPinIcon,
  PersonGroupIcon,
} from '@navikt/aksel-icons';
import { spanWords } from '../../../parts/offer-words';
import { useNeedLabel } from '../../../parts/reference';
import { useText } from '../../../text/use-text';
import type { FamilyOrder } from '../family-order';
import css from './OfferCard.module.css';
import type { Offer } from './offers';
import { useEarlier } from './use-earlier';
import { townOf, useFitWords } from './words';

interface OfferFactsProps {
  offer: Offer;
  order: FamilyOrder;
  className?: string;
}

/** OfferFacts is what a place states in fixed fields, and in words what of it may not suit this case. */
export function OfferFacts({ offer, order, className = '' }: OfferFactsProps) {
  const t = useText();
  return (
    <div className={`${css.said} ${className}`}>
      <ul className={css.points}>
        <li>
          <LocationPinIcon aria-hidden />
          {t('choose.card.place', { address: offer.location.address, area: townOf(offer.location) })}
        </li>
        <li>
          <PersonGroupIcon aria-hidden />
          {t('choose.card.group', {
            group: spanWords(offer.group_from, offer.group_to),
            ages: spanWords(offer.age_from, offer.age_to),
          })}
        </li>
        <li>
          <CalendarIcon aria-hidden />
          {t(`offer.days.${offer.days}`)}
        </li>
      </ul>
      <Stated offer={offer} order={order} />
      <Reservations offer={offer} order={order} />
    </div>
  );
}

/** What the place states beyond the twelve points that all provide: what this order needs first, and in bold. */
function Stated({ offer, order }: OfferFactsProps) {
  const t = useText();
  const label = useNeedLabel();
  const said = [...offer.needs, ...offer.services, ...offer.traits];
  const own = order.needs.filter((code) => said.includes(code));
  const others = [...offer.needs, ...offer.traits].filter((code) => !own.includes(code));
  if (own.length + others.length === 0) return null;
  return (
    <div>
      <Paragraph className={css.label}>{t('choose.card.offers')}</Paragraph>
      <ul className={css.stated}>
        {[...own, ...others].map((code) => (
          <li key={code}>
            <CheckmarkCircleIcon aria-hidden className={css.check} />
            {own.includes(code) ? <strong>{label(code)}</strong> : label(code)}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Reservations are sentences about what may not suit. They hide nothing and stop nothing. */
export function Reservations({ offer, order }: OfferFactsProps) {
  const t = useText();
  const said = [...useFitWords(order)(offer), ...useEarlier(order)(offer)];
  if (said.length === 0) return null;
  return (
    <div>
      <Paragraph className={css.label}>{t('choose.card.notes')}</Paragraph>
      <ul className={css.notes}>
        {said.map((sentence) => (
          <li key={sentence}>
            <InformationSquareIcon aria-hidden />
            {sentence}
          </li>
        ))}
      </ul>
    </div>
  );
}
