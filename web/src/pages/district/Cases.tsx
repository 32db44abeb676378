import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { ButtonAnchor } from '../../parts/Anchor';
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
import { type Asked, askedFor, csvPath } from './search/search';
import styles from './search/search.module.css';
import { useCases } from './search/use-cases';

/** All of the district's cases, to search in and to take out as a file. */
export function Page() {
  const t = useText();
  const { asked, ask, reset } = useAsked();
  const cases = useCases(asked);
  const orders = cases.data?.pages.flatMap((page) => page.items).filter(isDistrictOrder);
  return (
    <Layout title={t('nav.all-cases')} crumbs={[{ label: t('nav.tasks'), to: '/bydel' }]} wide>
      <SearchForm asked={asked} onAsk={ask} onReset={reset} />
      <Over count={orders?.length} more={cases.hasNextPage} asked={asked} />
      <Loaded reading={{ ...cases, data: orders }}>
        {(found) => (
          <>
            {found.length > 0 ? <CaseRows orders={found} /> : <Nothing asked={asked} onReset={reset} />}
            <More pages={cases} />
          </>
        )}
      </Loaded>
    </Layout>
  );
}

/** Where the name looked for last is kept: beside what was read, which signing out forgets. */
const nameKey = ['name looked for'];

/** useAsked is what the list is narrowed by: the address, and a name that stands nowhere but in this page's memory. */
function useAsked() {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const search = useSearch({ from: '/signed-in/bydel/saker' });
  const [name, setName] = useState(() => queries.getQueryData<string>(nameKey) ?? '');
  function ask(wanted: Asked) {
    setName(wanted.name);
    queries.setQueryData(nameKey, wanted.name);
    void navigate({ to: '/bydel/saker', search: wanted.search });
  }
  // The button that was pressed goes away with what it took away: one begins again at the top.
  function reset() {
    ask({ search: {}, name: '' });
    document.querySelector('h1')?.focus();
  }
  return { asked: { search, name }, ask, reset };
}

interface OverProps {
  /** How many are shown; undefined while nothing is read. */
  count: number | undefined;
  more: boolean;
  asked: Asked;
}

/** Over says what is shown and in which order, and gives the same as a file; by name there is none, for a file has an address. */
function Over({ count, more, asked }: OverProps) {
  const t = useText();
  const { today } = useDates();
  const me = useMe();
  const narrowed = askedFor(asked) > 0;
  return (
    <div className={styles.over}>
      <Paragraph role="status">
        {count === undefined ? '' : t('district.search.shown', { count, more, narrowed })}
      </Paragraph>
      <div className="buttons">
        {me?.actions.includes('draft') ? (
          <ButtonAnchor to="/bydel/saker/ny" variant="secondary">
            {t('district.new')}
          </ButtonAnchor>
        ) : null}
        {count && asked.name === '' ? (
          <FileButton
            path={csvPath(asked.search, me?.id)}
            type="text/csv"
            name={`saker-${today}.csv`}
            label={t('district.search.csv')}
          />
        ) : null}
      </div>
    </div>
  );
}

function Nothing({ asked, onReset }: { asked: Asked; onReset(): void }) {
  const t = useText();
  if (askedFor(asked) === 0) return <Empty title={t('district.search.none')}>{t('district.search.none.text')}</Empty>;
  return (
    <Empty title={t('district.search.no-hit')}>
      {t('district.search.no-hit.text')}{' '}
      <Button variant="tertiary" data-size="sm" onClick={onReset}>
        {t('district.search.reset')}
      </Button>
    </Empty>
  );
}
