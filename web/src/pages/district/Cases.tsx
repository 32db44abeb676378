import { Paragraph } from '@digdir/designsystemet-react';
import { useSearch } from '@tanstack/react-router';
import { Anchor, ButtonAnchor } from '../../parts/Anchor';
import { Empty } from '../../parts/Empty';
import { FileButton } from '../../parts/FileButton';
import { Loaded } from '../../parts/Loaded';
import { More } from '../../parts/More';
import { Page as Layout } from '../../shell/Page';
import { useMe } from '../../shell/use-me';
import { useDates, useText } from '../../text/use-text';
import { isDistrictOrder } from './case/order';
import { CaseRows } from './search/CaseRows';
import { SearchForm } from './search/SearchForm';
import { type CaseSearch, csvPath, isNarrowed } from './search/search';
import styles from './search/search.module.css';
import { useCases } from './search/use-cases';

/** All of the district's cases, to search in and to take out as a file. */
export function Page() {
  const t = useText();
  const search = useSearch({ from: '/signed-in/bydel/saker' });
  const cases = useCases(search);
  return (
    <Layout title={t('nav.all-cases')} crumbs={[{ label: t('nav.tasks'), to: '/bydel' }]} wide>
      <SearchForm search={search} />
      <Loaded reading={cases}>
        {({ pages }) => {
          const orders = pages.flatMap((page) => page.items).filter(isDistrictOrder);
          return (
            <>
              <Over count={orders.length} more={cases.hasNextPage} search={search} />
              {orders.length > 0 ? <CaseRows orders={orders} /> : <Nothing narrowed={isNarrowed(search)} />}
              <More pages={cases} />
            </>
          );
        }}
      </Loaded>
    </Layout>
  );
}

/** Over says what is shown and in which order, and gives the same as a file. */
function Over({ count, more, search }: { count: number; more: boolean; search: CaseSearch }) {
  const t = useText();
  const { today } = useDates();
  const me = useMe();
  return (
    <div className={styles.over}>
      <Paragraph role="status">{t('district.search.shown', { count, more, narrowed: isNarrowed(search) })}</Paragraph>
      <div className="buttons">
        {me?.actions.includes('draft') ? (
          <ButtonAnchor to="/bydel/saker/ny" variant="secondary">
            {t('district.new')}
          </ButtonAnchor>
        ) : null}
        {count > 0 ? (
          <FileButton
            path={csvPath(search, me?.id)}
            type="text/csv"
            name={`saker-${today}.csv`}
            label={t('district.search.csv')}
          />
        ) : null}
      </div>
    </div>
  );
}

function Nothing({ narrowed }: { narrowed: boolean }) {
  const t = useText();
  if (!narrowed) return <Empty title={t('district.search.none')}>{t('district.search.none.text')}</Empty>;
  return (
    <Empty title={t('district.search.no-hit')}>
      {t('district.search.no-hit.text')}{' '}
      <Anchor to="/bydel/saker" search={{}}>
        {t('district.search.reset')}
      </Anchor>
    </Empty>
  );
}
