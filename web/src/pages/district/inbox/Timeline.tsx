import { Paragraph } from '@digdir/designsystemet-react';
import { Panel } from '../../../parts/Panel';
import { Twin } from '../../../parts/Twin';
import { useDates, useText } from '../../../text/use-text';
import { TimelineLegend } from './TimelineLegend';
import { MonthNames, TimelineRow } from './TimelineRow';
import { barsOf, windowAround } from './timeline';
import styles from './timeline.module.css';
import { todoOf } from './todo';
import type { Work } from './work';

/** Timeline shows on one axis when each task is due and how much of the four months is left; the table under has them all. */
export function Timeline({ work }: { work: Work[] }) {
  const t = useText();
  const dates = useDates();
  const cellsOf = useCells();
  const window = windowAround(dates.today);
  const bars = barsOf(work, window);
  const beyond = work.length - bars.length;
  if (bars.length === 0) return null;
  return (
    <Panel title={t('district.timeline.title')}>
      <Paragraph>
        {t('district.timeline.lead', { count: bars.length })}
        {beyond > 0 ? ` ${t('district.timeline.beyond', { count: beyond, date: dates.long(window.to) })}` : null}
      </Paragraph>
      <div aria-hidden="true" className={styles.picture}>
        <TimelineLegend bars={bars} today={dates.today} />
        <div className={styles.line}>
          <span />
          <MonthNames window={window} nameOf={(day) => dates.month(day.slice(0, 7)).slice(0, 3)} />
        </div>
        {bars.map((bar) => (
          <div key={bar.key} className={styles.line}>
            <span className={styles.name}>{bar.name || t('not-stated')}</span>
            <TimelineRow bar={bar} window={window} today={dates.today} />
            <span className={styles.date}>{dates.short(bar.due)}</span>
          </div>
        ))}
      </div>
      <Twin
        caption={t('district.timeline.title')}
        heads={[
          t('district.head.case'),
          t('district.head.recipient'),
          t('district.head.todo'),
          t('district.head.published'),
          t('district.head.due'),
          t('district.head.latest'),
        ]}
        rows={work.map((one) => ({ key: one.key, cells: cellsOf(one) }))}
      />
    </Panel>
  );
}

/** useCells words one task for the table. A plan or a report was never published, and has no latest start of its own. */
function useCells(): (work: Work) => string[] {
  const t = useText();
  const dates = useDates();
  return (work) => {
    if (work.kind === 'task') {
      const { kind, period, reference, recipient_name, due_on } = work.task;
      const what = t(`district.task.${kind}`, { month: period ? dates.month(period) : '' });
      const none = t('district.timeline.none');
      return [reference, recipient_name || t('not-stated'), what, none, dates.short(due_on), none];
    }
    const { order } = work;
    return [
      order.reference,
      order.recipient.name || t('not-stated'),
      t(`district.todo.${todoOf(order)}`, { count: order.missing.length }),
      order.published_on ? dates.short(order.published_on) : t('district.not-published'),
      order.due_on ? dates.short(order.due_on) : t('due.none'),
      order.round?.latest_start ? dates.short(order.round.latest_start) : t('district.no-agreement'),
    ];
  };
}
