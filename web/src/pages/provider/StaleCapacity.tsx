import { Paragraph } from '@digdir/designsystemet-react';
import type { Schemas } from '../../api/client';
import { Anchor } from '../../parts/Anchor';
import { Panel } from '../../parts/Panel';
import { useLotLabel } from '../../parts/reference';
import { useDates, useText } from '../../text/use-text';
import { useOwnOffers } from './use-offers';
import { statementAge } from './worklist';

/** StaleCapacity asks whether what we have said about our places still holds, where it has run out or soon does. */
export function StaleCapacity() {
  const t = useText();
  const { today } = useDates();
  const offers = useOwnOffers().data?.offers ?? [];
  const stale = offers.filter((offer) => statementAge(offer.statement, today) !== 'good');
  if (stale.length === 0) return null;
  return (
    <Panel title={t('provider.stale.title')}>
      <Paragraph>{t('provider.stale.why')}</Paragraph>
      <ul className="list">
        {stale.map((offer) => (
          <Stale key={offer.id} offer={offer} />
        ))}
      </ul>
      <Paragraph>
        <Anchor to="/leverandor/tilbud">{t('provider.stale.open')}</Anchor>
      </Paragraph>
    </Panel>
  );
}

function Stale({ offer }: { offer: Schemas['Offer'] }) {
  const t = useText();
  const dates = useDates();
  const lot = useLotLabel();
  const { valid_until } = offer.statement;
  const age = statementAge(offer.statement, dates.today);
  return (
    <li>
      {offer.location.name}, {lot(offer.lot).toLowerCase()}:{' '}
      {valid_until
        ? t(`provider.stale.${age === 'out' ? 'out' : 'soon'}`, { date: dates.long(valid_until) })
        : t('provider.stale.never')}
    </li>
  );
}
