import { Heading, Paragraph, Tag } from '@digdir/designsystemet-react';
import { CalendarIcon, CheckmarkCircleIcon, LocationPinIcon, PersonGroupIcon } from '@navikt/aksel-icons';
import type { Schemas } from '../../api/client';
import { Anchor } from '../../parts/Anchor';
import { Capacity } from '../../parts/Capacity';
import { Description } from '../../parts/Description';
import { spanWords } from '../../parts/offer-words';
import { useLotLabel, useNeedLabel } from '../../parts/reference';
import { Scene } from '../../parts/Scene';
import { useText } from '../../text/use-text';
import css from './OfferCard.module.css';

type Offer = Schemas['Offer'];

/** OfferCard is one place in the public list: the same fields in the same order for everyone, and nothing to choose with. */
export function OfferCard({ offer }: { offer: Offer }) {
  const t = useText();
  const lot = useLotLabel();
  const id = `sted-${offer.id}`;
  return (
    <article className={css.card} aria-labelledby={id}>
      <div className={css.picture}>
        <Scene offer={offer} />
      </div>
      <div className={css.said}>
        <Tag data-color={offer.lot === 'group_respite' ? 'brand2' : 'accent'} data-size="sm">
          {lot(offer.lot)}
        </Tag>
        <Heading level={3} data-size="xs" id={id}>
          <Anchor to="/leverandorer/$id" params={{ id: offer.provider_id }} hash={offer.id}>
            {offer.location.name}
          </Anchor>
        </Heading>
        <Paragraph className={css.label}>{offer.provider_name}</Paragraph>
        <Description offer={offer} />
        <Points offer={offer} />
        <Stated offer={offer} />
      </div>
      <div className={css.room}>
        <Paragraph className={css.label}>{t('open.offer.room')}</Paragraph>
        <Capacity statement={offer.statement} />
      </div>
    </article>
  );
}

function Points({ offer }: { offer: Offer }) {
  const t = useText();
  const { address, area } = offer.location;
  return (
    <ul className={css.points}>
      <li>
        <LocationPinIcon aria-hidden />
        {t('open.offer.place', { address, area })}
      </li>
      <li>
        <PersonGroupIcon aria-hidden />
        {t('open.offer.group', {
          group: spanWords(offer.group_from, offer.group_to),
          ages: spanWords(offer.age_from, offer.age_to),
        })}
      </li>
      <li>
        <CalendarIcon aria-hidden />
        {t(`offer.days.${offer.days}`)}
      </li>
    </ul>
  );
}

/** What the place states beyond the twelve points that all provide (R36). */
function Stated({ offer }: { offer: Offer }) {
  const t = useText();
  const label = useNeedLabel();
  const codes = [...offer.needs, ...offer.traits];
  if (codes.length === 0) return null;
  return (
    <div>
      <Paragraph className={css.label}>{t('open.offer.offers')}</Paragraph>
      <ul className={css.stated}>
        {codes.map((code) => (
          <li key={code}>
            <CheckmarkCircleIcon aria-hidden className={css.check} />
            {label(code)}
          </li>
        ))}
      </ul>
    </div>
  );
}
