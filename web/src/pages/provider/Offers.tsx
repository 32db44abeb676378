import { Paragraph } from '@digdir/designsystemet-react';
import type { Schemas } from '../../api/client';
import { Empty } from '../../parts/Empty';
import { JustDone } from '../../parts/JustDone';
import { Loaded } from '../../parts/Loaded';
import { ScrollRegion } from '../../parts/ScrollRegion';
import { Page as Layout } from '../../shell/Page';
import { useText } from '../../text/use-text';
import { OfferRow } from './OfferRow';
import { stillRightDays } from './offer';
import tables from './tables.module.css';
import { useOwnOffers } from './use-offers';

/** Our offers and their places: how many there are, how many are taken, and what we have said about room. */
export function Page() {
  const t = useText();
  const provider = useOwnOffers();
  return (
    <Layout title={t('provider.offers.title')} lead={t('provider.offers.lead')} wide>
      <JustDone />
      <Loaded reading={provider}>{({ offers }) => <Offers offers={offers} />}</Loaded>
    </Layout>
  );
}

function Offers({ offers }: { offers: Schemas['Offer'][] }) {
  const t = useText();
  if (offers.length === 0) return <Empty title={t('provider.offers.empty')}>{t('provider.offers.empty.text')}</Empty>;
  return (
    <>
      <ScrollRegion label={t('provider.offers.table')}>
        <table className={`${tables.table} ${tables.offerTable}`}>
          <caption>{t('provider.offers.table')}</caption>
          <Head />
          <tbody>
            {offers.map((offer) => (
              <OfferRow key={offer.id} offer={offer} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <Paragraph className="subtle">{t('provider.offers.note')}</Paragraph>
      <Paragraph className="subtle">
        {t('provider.offers.still.note', { button: t('provider.offers.still'), days: stillRightDays })}
      </Paragraph>
    </>
  );
}

function Head() {
  const t = useText();
  return (
    <thead>
      <tr>
        <th scope="col">{t('provider.offers.place')}</th>
        <th scope="col">{t('provider.offers.free')}</th>
        <th scope="col" className={tables.number}>
          {t('provider.offers.places')}
        </th>
        <th scope="col" className={tables.number}>
          {t('provider.offers.held')}
        </th>
        <th scope="col" className={tables.number}>
          {t('provider.offers.elsewhere')}
        </th>
        <th scope="col">{t('provider.offers.statement')}</th>
      </tr>
    </thead>
  );
}
