import type { Schemas } from '../api/client';
import { useText } from '../text/use-text';
import type { Fact } from './Facts';
import { spanWords } from './offer-words';
import { useLotLabel } from './reference';

type Offer = Pick<Schemas['Offer'], 'lot' | 'location' | 'group_from' | 'group_to' | 'age_from' | 'age_to' | 'days'>;

/** useOfferFacts names what a place states in fixed fields, in the same order for every place and every reader (R16). */
export function useOfferFacts(): (offer: Offer) => Fact[] {
  const t = useText();
  const lot = useLotLabel();
  return (offer) => {
    const { address, postcode, city, area, in_oslo } = offer.location;
    const group = spanWords(offer.group_from, offer.group_to);
    return [
      [t('offer.lot'), lot(offer.lot)],
      [t('offer.address'), `${address}, ${postcode} ${city}`],
      [t('offer.area'), in_oslo ? t('offer.area.oslo', { area }) : t('offer.area.outside', { area })],
      [t('offer.group'), t('offer.group.words', { group })],
      [t('offer.ages'), t('offer.ages.words', { ages: spanWords(offer.age_from, offer.age_to) })],
      [t('offer.days'), t(`offer.days.${offer.days}`)],
    ];
  };
}
