import { Paragraph } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import type { Schemas } from '../../../api/client';
import { countOf, piles } from '../../../parts/piles';
import { useDates, useText } from '../../../text/use-text';
import { NothingWaits } from './NothingWaits';
import { Timeline } from './Timeline';
import { ordersOf } from './use-work';
import { WorkPile } from './WorkPile';
import { inPile, type Work, workOf } from './work';

interface WorklistProps {
  pages: Schemas['Worklist'][];
  mine: boolean;
  /** Whether there are more cases than those fetched. */
  more: boolean;
  /** The way to the next of them. */
  children: ReactNode;
}

/** Worklist is what waits, in three piles of which none is shown empty, and as a picture under them. */
export function Worklist({ pages, mine, more, children }: WorklistProps) {
  const { today } = useDates();
  const [first] = pages;
  const tasks = first?.tasks ?? [];
  const work = workOf(ordersOf(pages), tasks, more);
  if (!first) return null;
  return (
    <>
      <Shown work={work} mine={mine} more={more} />
      {work.length === 0 ? <NothingWaits mine={mine} /> : null}
      {piles.map((pile) => {
        const within = inPile(work, pile, today);
        if (within.length === 0) return null;
        return <WorkPile key={pile} pile={pile} work={within} count={countOf(pile, first.counts, tasks, today)} />;
      })}
      {children}
      <Timeline work={work} />
    </>
  );
}

/** Shown says how much there is, and when nothing presses, what comes first. */
function Shown({ work, mine, more }: { work: Work[]; mine: boolean; more: boolean }) {
  const t = useText();
  const dates = useDates();
  const next = work[0]?.due;
  const calm = next && inPile(work, 'later', dates.today).length === work.length;
  return (
    <Paragraph role="status">
      {work.length > 0 ? t('district.work.shown', { count: work.length, mine, more }) : ''}{' '}
      {calm ? t('district.work.calm', { date: dates.full(next) }) : null}
    </Paragraph>
  );
}
