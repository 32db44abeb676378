import { Checkbox, Heading, Paragraph, Tag } from '@digdir/designsystemet-react';
import { Anchor, ButtonAnchor } from '../../../parts/Anchor';
import { Capacity } from '../../../parts/Capacity';
import { Description } from '../../../parts/Description';
import { useLotLabel } from '../../../parts/reference';
import { Scene } from '../../../parts/Scene';
import { useText } from '../../../text/use-text';
import type { FamilyOrder } from '../family-order';
import css from './OfferCard.module.css';
import { OfferFacts } from './OfferFacts';
import type { Offer } from './offers';
import { compareMost, type ListSearch, partsOf, togglePart } from './search';
import { isChosen, isHeld } from './standing-choice';
import type { Changing } from './use-list-search';

interface OfferCardProps {
  offer: Offer;
  order: FamilyOrder;
  search: ListSearch;
  onChange: Changing;
}

/** OfferCard is one place in the list; every place is shown with the same fields in the same order (R16). */
export function OfferCard({ offer, order, search, onChange }: OfferCardProps) {
  const t = useText();
  const lot = useLotLabel();
  const id = `tilbud-${offer.offer_id}`;
  return (
    <article className={css.card} aria-labelledby={id}>
      <div className={css.picture}>
        <Scene offer={offer} />
      </div>
      <div className={css.head}>
        <Tag data-color={offer.lot === 'group_respite' ? 'brand2' : 'accent'} data-size="sm">
          {lot(offer.lot)}
        </Tag>
        <Heading level={3} data-size="xs" id={id}>
          <Anchor
            to="/saker/$id/leverandor/$offerId"
            params={{ id: order.id, offerId: offer.offer_id }}
            search={search}
          >
            {offer.location.name}
          </Anchor>
        </Heading>
        <Paragraph className={css.provider}>{offer.provider_name}</Paragraph>
        <Description offer={offer} />
      </div>
      <div className={css.room}>
        <Paragraph className={css.label}>{t('choose.card.room')}</Paragraph>
        <Capacity
          statement={offer.statement}
          full={offer.full}
          held={isHeld(order, offer)}
          choosing={order.actions.includes('choose')}
        />
      </div>
      <OfferFacts offer={offer} order={order} className={css.facts} />
      <div className={css.act}>
        <Choose offer={offer} order={order} search={search} />
        <CompareBox offer={offer} search={search} onChange={onChange} />
      </div>
    </article>
  );
}

/** What can be done with a place: choose it, unless it is the one already chosen or the case takes no choice. */
function Choose({ offer, order, search }: Omit<OfferCardProps, 'onChange'>) {
  const t = useText();
  if (isChosen(order, offer)) {
    return <Tag data-color="success">{t('choose.card.chosen')}</Tag>;
  }
  if (!order.actions.includes('choose')) return null;
  return (
    <ButtonAnchor
      to="/saker/$id/bekreft/$offerId"
      params={{ id: order.id, offerId: offer.offer_id }}
      search={search}
      variant="secondary"
      className="no-print"
    >
      {t('choose.card.choose', { place: offer.location.name })}
    </ButtonAnchor>
  );
}

function CompareBox({ offer, search, onChange }: Omit<OfferCardProps, 'order'>) {
  const t = useText();
  const ids = partsOf(search.ids);
  const on = ids.includes(offer.offer_id);
  const tooMany = !on && ids.length >= compareMost;
  return (
    <div className="no-print">
      <Checkbox
        label={
          <>
            {t('choose.card.compare')} <span className="ds-sr-only">{offer.location.name}</span>
          </>
        }
        description={tooMany ? t('choose.card.compare.most', { most: compareMost }) : undefined}
        checked={on}
        onChange={() => tooMany || onChange({ ids: togglePart(search.ids, offer.offer_id) })}
      />
    </div>
  );
}
