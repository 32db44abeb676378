import { Capacity } from '../../../parts/Capacity';
import { spanWords, states, useDescription } from '../../../parts/offer-words';
import { useLabel, useLotLabel, useNeeds } from '../../../parts/reference';
import { Stated } from '../../../parts/Stated';
import { useText } from '../../../text/use-text';
import type { FamilyOrder } from '../family-order';
import css from './Compare.module.css';
import type { Row } from './compare';
import type { Offer } from './offers';
import { isHeld } from './standing-choice';
import { useEarlier } from './use-earlier';
import { townOf, useFitWords } from './words';

/** useRows makes the rows of a comparison, in the order in which the card and the profile say the same things. */
export function useRows(order: FamilyOrder): (offers: Offer[]) => Row[] {
  const facts = useFactRows(order);
  const needs = useNeeds();
  const label = useLabel();
  const own = needs.filter((need) => order.needs.includes(need.code));
  const others = needs.filter((need) => !order.needs.includes(need.code));
  return (offers) => [
    ...facts(offers),
    ...[...own, ...others].map((need) => ({
      name: label(need),
      cells: offers.map((offer) => {
        const yes = states(offer, need.code);
        return { text: String(yes), shown: <Stated yes={yes} /> };
      }),
    })),
  ];
}

function useFactRows(order: FamilyOrder): (offers: Offer[]) => Row[] {
  const t = useText();
  const lot = useLotLabel();
  const fitOf = useFitWords(order);
  const earlierOf = useEarlier(order);
  const descriptionOf = useDescription();
  const row = (name: string, offers: Offer[], text: (offer: Offer) => string): Row => ({
    name,
    cells: offers.map((offer) => ({ text: text(offer) })),
  });
  return (offers) => [
    {
      name: t('choose.card.room'),
      cells: offers.map((offer) => ({
        text: JSON.stringify([offer.full, offer.statement]),
        shown: (
          <Capacity
            statement={offer.statement}
            full={offer.full}
            held={isHeld(order, offer)}
            choosing={order.actions.includes('choose')}
          />
        ),
      })),
    },
    {
      name: t('choose.card.notes'),
      cells: offers.map((offer) => notesOf([...fitOf(offer), ...earlierOf(offer)])),
    },
    row(t('offer.lot'), offers, (offer) => lot(offer.lot)),
    row(t('offer.area'), offers, ({ location }) =>
      t('choose.card.place', { area: townOf(location), address: location.address }),
    ),
    row(t('offer.group'), offers, (offer) =>
      t('offer.group.words', { group: spanWords(offer.group_from, offer.group_to) }),
    ),
    row(t('offer.ages'), offers, (offer) => t('offer.ages.words', { ages: spanWords(offer.age_from, offer.age_to) })),
    row(t('offer.days'), offers, (offer) => t(`offer.days.${offer.days}`)),
    {
      name: t('choose.profile.about'),
      cells: offers.map((offer) => {
        const { text, lang } = descriptionOf(offer);
        return { text, shown: text ? <span lang={lang}>{text}</span> : t('not-stated') };
      }),
    },
  ];

  function notesOf(said: string[]) {
    const shown =
      said.length > 0 ? (
        <ul className={css.notes}>
          {said.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      ) : (
        t('choose.compare.no-notes')
      );
    return { text: said.join('\n'), shown };
  }
}
