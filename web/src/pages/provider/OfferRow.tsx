import { Skeleton } from '@digdir/designsystemet-react';
import type { Schemas } from '../../api/client';
import { Anchor } from '../../parts/Anchor';
import { useLotLabel } from '../../parts/reference';
import { useMe } from '../../shell/use-me';
import { useText } from '../../text/use-text';
import { PlaceDots } from './PlaceDots';
import style from './provider.module.css';
import { StatementCell } from './StatementCell';
import tables from './tables.module.css';
import { type OwnOffer, useOffer } from './use-offers';

/** OfferRow is one offer with its places; the numbers come with the offer itself, a moment later. */
export function OfferRow({ offer }: { offer: Schemas['Offer'] }) {
  const t = useText();
  const lot = useLotLabel();
  const name = `${offer.location.name}, ${lot(offer.lot).toLowerCase()}`;
  const own = useOffer(offer.id).data;
  const capacity = own && 'capacity' in own ? own.capacity : null;
  return (
    <tr>
      <th scope="row">
        <Name offer={offer} name={name} />
      </th>
      {capacity ? (
        <Numbers capacity={capacity} />
      ) : (
        <td colSpan={4}>
          <Skeleton variant="text" width={12} aria-label={t('loading')} />
        </td>
      )}
      <td data-label={t('provider.offers.statement')}>
        <StatementCell
          offer={own && 'capacity' in own ? own : { ...offer, capacity: null, stated: null }}
          name={name}
        />
      </td>
    </tr>
  );
}

function Name({ offer, name }: { offer: Schemas['Offer']; name: string }) {
  const t = useText();
  const lot = useLotLabel();
  const actions = useMe()?.actions ?? [];
  return (
    <div className={tables.place}>
      <span>{offer.location.name}</span>
      <span className={style.small}>{lot(offer.lot)}</span>
      {actions.includes('revise_offer') ? (
        <Anchor to="/leverandor/tilbud/$id/beskrivelse" params={{ id: offer.id }}>
          {t('provider.offers.describe')}
          <span className="ds-sr-only"> {name}</span>
        </Anchor>
      ) : null}
    </div>
  );
}

function Numbers({ capacity }: { capacity: NonNullable<OwnOffer['capacity']> }) {
  const t = useText();
  const { places, held, filled_elsewhere, free } = capacity;
  return (
    <>
      <td className={free === 0 ? tables.full : undefined} data-label={t('provider.offers.free')}>
        {t('provider.offers.free.words', { n: free })}
        <PlaceDots places={places} free={free} />
      </td>
      <td className={tables.number} data-label={t('provider.offers.places')}>
        {places}
      </td>
      <td className={tables.number} data-label={t('provider.offers.held')}>
        {held}
      </td>
      <td className={tables.number} data-label={t('provider.offers.elsewhere')}>
        {filled_elsewhere}
      </td>
    </>
  );
}
