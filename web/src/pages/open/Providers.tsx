import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { $api, type Schemas } from '../../api/client';
import { Empty } from '../../parts/Empty';
import { Loaded } from '../../parts/Loaded';
import { More } from '../../parts/More';
import { Page as Layout } from '../../shell/Page';
import { useText } from '../../text/use-text';
import { fromFront } from './front-crumb';
import { OfferCard } from './OfferCard';
import css from './Providers.module.css';
import { ProvidersFilter } from './ProvidersFilter';
import { filterCount, type ProvidersSearch, queryOf } from './providers-search';

type Provider = Schemas['Provider'];

/** The providers on agreements in force, with the facts everyone may see: a provider's word on room, never a count. */
export function Page() {
  const t = useText();
  const search = useSearch({ from: '/leverandorer' });
  const navigate = useNavigate();
  const pages = useProviders(search);
  // Each filter is a step of its own, so that back takes it off again.
  const change = (next: ProvidersSearch) => void navigate({ to: '/leverandorer', search: next, resetScroll: false });
  return (
    <Layout title={t('open.providers.title')} lead={t('open.providers.lead')} crumbs={fromFront(t)} wide>
      <Paragraph className={css.note}>{t('open.providers.none')}</Paragraph>
      <ProvidersFilter search={search} onChange={change} />
      <Loaded reading={pages}>
        {(data) => (
          <List
            providers={data.pages.flatMap((page) => page.items)}
            more={pages.hasNextPage}
            filtered={filterCount(search) > 0}
            onReset={() => change({})}
          />
        )}
      </Loaded>
      <More pages={pages} />
    </Layout>
  );
}

function useProviders(search: ProvidersSearch) {
  return $api.useInfiniteQuery(
    'get',
    '/v1/providers',
    { params: { query: { limit: 50, ...queryOf(search) } } },
    {
      pageParamName: 'after',
      initialPageParam: null,
      getNextPageParam: (page) => page.next ?? undefined,
      placeholderData: (before) => before,
    },
  );
}

interface ListProps {
  providers: Provider[];
  /** Whether there are more than those shown. */
  more: boolean;
  filtered: boolean;
  onReset(): void;
}

function List({ providers, more, filtered, onReset }: ListProps) {
  const t = useText();
  const places = providers.reduce((sum, provider) => sum + provider.offers.length, 0);
  return (
    <>
      <div role="status">
        <Heading level={2} data-size="xs" className={css.count}>
          {t(more ? 'open.providers.count.more' : 'open.providers.count', { places, providers: providers.length })}
        </Heading>
      </div>
      {filtered ? (
        <div>
          <Button variant="secondary" onClick={onReset}>
            {t('open.providers.filter.reset')}
          </Button>
        </div>
      ) : null}
      {places === 0 ? (
        <Nothing filtered={filtered} />
      ) : (
        <Paragraph className={css.note}>{t('open.providers.order')}</Paragraph>
      )}
      <div className={css.offers}>
        {providers.flatMap((provider) => provider.offers.map((offer) => <OfferCard key={offer.id} offer={offer} />))}
      </div>
    </>
  );
}

function Nothing({ filtered }: { filtered: boolean }) {
  const t = useText();
  const what = filtered ? 'empty' : 'nobody';
  return <Empty title={t(`open.providers.${what}`)}>{t(`open.providers.${what}.text`)}</Empty>;
}
