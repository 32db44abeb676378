import { Heading, Tag } from '@digdir/designsystemet-react';
import type { Schemas } from '../../api/client';
import { Empty } from '../../parts/Empty';
import { JustDone } from '../../parts/JustDone';
import { Loaded } from '../../parts/Loaded';
import { More } from '../../parts/More';
import { Page as Layout } from '../../shell/Page';
import { useDates, useText } from '../../text/use-text';
import type { Assignment } from './assignment';
import { NewPlaces } from './NewPlaces';
import style from './provider.module.css';
import { Rows } from './Rows';
import { StaleCapacity } from './StaleCapacity';
import { useKnownAssignments, useWorklist } from './use-worklist';
import { WorkRow } from './WorkRow';
import { countOf, type Pile, pileOf, piles, type Work, workOf } from './worklist';

/** The provider's first page: what waits on it, the most pressing first. */
export function Page() {
  const t = useText();
  const worklist = useWorklist();
  const known = useKnownAssignments().data?.items ?? [];
  return (
    <Layout title={t('provider.worklist.title')} lead={t('provider.worklist.lead')} aside={<StaleCapacity />}>
      <JustDone />
      <NewPlaces among={known} />
      <Loaded reading={worklist}>
        {({ pages }) => (
          <>
            <Piles pages={pages} known={known} />
            <More pages={worklist} />
          </>
        )}
      </Loaded>
    </Layout>
  );
}

/** Piles shows the list in its three parts; none of them is shown empty. */
function Piles({ pages, known }: { pages: Schemas['Worklist'][]; known: Assignment[] }) {
  const { today } = useDates();
  const first = pages[0];
  const items = pages.flatMap((page) => page.items).filter(isAssignment);
  const tasks = first?.tasks ?? [];
  const work = workOf(items, tasks, [...known, ...items], today);
  if (work.length === 0 || !first) return <AllDone known={known} />;
  return piles.map((pile) => {
    const within = work.filter((one) => pileOf(one.due, today) === pile);
    if (within.length === 0) return null;
    return <PileOf key={pile} pile={pile} work={within} count={countOf(pile, first.counts, tasks, today)} />;
  });
}

function PileOf({ pile, work, count }: { pile: Pile; work: Work[]; count: string }) {
  const t = useText();
  return (
    <section className="stack-s">
      <div className={style.pileHead}>
        <Heading level={2} data-size="sm">
          {t(`provider.worklist.${pile}`)}
        </Heading>
        <Tag data-color={pile === 'overdue' ? 'danger' : 'neutral'}>
          {count}
          <span className="ds-sr-only"> {t('provider.worklist.count')}</span>
        </Tag>
      </div>
      <Rows label={t(`provider.worklist.${pile}`)}>
        {work.map((one) => (
          <WorkRow key={one.key} work={one} />
        ))}
      </Rows>
    </section>
  );
}

/** AllDone says so, and when the next thing is due by what is known now. */
function AllDone({ known }: { known: Assignment[] }) {
  const t = useText();
  const dates = useDates();
  const next = known.map((a) => a.due_on).filter((due) => due !== null && due >= dates.today);
  const first = next.sort()[0];
  return (
    <Empty title={t('provider.worklist.empty')}>
      {first ? t('provider.worklist.empty.next', { date: dates.full(first) }) : t('provider.worklist.empty.none')}
    </Empty>
  );
}

/** The API's worklist is one for all parties; a provider's holds assignments. */
function isAssignment(item: Schemas['Worklist']['items'][number]): item is Assignment {
  return 'answer_by' in item && 'hold' in item;
}
