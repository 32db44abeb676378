import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useParams, useSearch } from '@tanstack/react-router';
import { useNeeds } from '../../../parts/reference';
import { Page as Layout } from '../../../shell/Page';
import { useText } from '../../../text/use-text';
import { ActingFor } from '../ActingFor';
import { whoOf } from '../who';
import { Beside } from './Beside';
import { CompareBar } from './CompareBar';
import { Count } from './Count';
import { Filters } from './Filters';
import { Granted } from './Granted';
import css from './List.module.css';
import { type Choice, OfChoice } from './OfChoice';
import { OfferCard } from './OfferCard';
import { filterOffers, type Offer, sortOffers, tellingCodes } from './offers';
import { Standing } from './Standing';
import { type ListSearch, unfiltered } from './search';
import { useListSearch } from './use-list-search';

/** The family's list: every place there is, in an order that favours nobody (R16). */
export function Page() {
  const { id } = useParams({ from: '/signed-in/saker/$id/velg' });
  return <OfChoice id={id}>{(choice) => <List {...choice} />}</OfChoice>;
}

function List({ order, list }: Choice) {
  const t = useText();
  const search = useSearch({ from: '/signed-in/saker/$id/velg' });
  const who = whoOf(order);
  const may = order.actions.includes('choose');
  const crumbs = [
    { label: t('nav.cases'), to: '/saker' },
    { label: t('choose.case', who), to: `/saker/${order.id}` },
  ];
  return (
    <>
      <Layout
        title={t(may ? 'choose.list.title' : 'choose.list.title.facts', who)}
        lead={t(may ? 'choose.list.lead' : 'choose.list.lead.facts', who)}
        crumbs={crumbs}
        acting={<ActingFor order={order} />}
        aside={<Beside order={order} />}
      >
        <Standing order={order} />
        <Granted order={order} />
        {list.items.length > 0 ? <Offers order={order} offers={list.items} search={search} /> : <NoOffers />}
        {may ? <NothingFits /> : null}
      </Layout>
      <CompareBar id={order.id} search={search} offers={list.items} />
    </>
  );
}

function Offers({ order, offers, search }: { order: Choice['order']; offers: Offer[]; search: ListSearch }) {
  const codes = useNeeds().map((need) => need.code);
  const { change, replace } = useListSearch(search);
  const shown = sortOffers(filterOffers(offers, search), search.sorter);
  return (
    <>
      <Filters search={search} codes={tellingCodes(offers, order.needs, codes)} order={order} onChange={change} />
      <section className="stack-s">
        <Count shown={shown} all={offers} search={search} onReset={() => replace(unfiltered(search))} />
        <div className={css.offers}>
          {shown.map((offer) => (
            <OfferCard key={offer.offer_id} offer={offer} order={order} search={search} onChange={change} />
          ))}
        </div>
      </section>
    </>
  );
}

function NoOffers() {
  const t = useText();
  return (
    <div className="empty stack-s">
      <Heading level={2} data-size="xs">
        {t('choose.none.title')}
      </Heading>
      <Paragraph>{t('choose.none.text')}</Paragraph>
    </div>
  );
}

function NothingFits() {
  const t = useText();
  return (
    <section className={`${css.aside} stack-s`}>
      <Heading level={2} data-size="xs">
        {t('choose.nothing-fits.title')}
      </Heading>
      <Paragraph>{t('choose.nothing-fits.text')}</Paragraph>
    </section>
  );
}
