import { Band, DueMark, Rest, Upright } from './shapes';
import { type Bar, firstsOf, placeOf, type Window } from './timeline';
import styles from './timeline.module.css';

/** percent is a place as SVG wants it. */
function percent(place: number): string {
  return `${(place * 100).toFixed(2)}%`;
}

/** TimelineRow draws one task: from publishing to what is due next, and on to the latest start. */
export function TimelineRow({ bar, window, today }: { bar: Bar; window: Window; today: string }) {
  const at = (day: string) => percent(placeOf(window, day));
  const { from, due, latest, draft } = bar;
  return (
    <svg className={styles.row} aria-hidden="true">
      {firstsOf(window).map((day) => (
        <Upright key={day} at={at(day)} />
      ))}
      <Upright at={at(today)} today />
      {latest ? <Rest from={at(due)} to={at(latest)} /> : null}
      {from ? <Band from={at(from)} width={widthOf(window, from, due)} draft={draft} /> : null}
      <DueMark at={at(due)} late={due < today} />
    </svg>
  );
}

function widthOf(window: Window, from: string, due: string): string {
  return percent(Math.max(0, placeOf(window, due) - placeOf(window, from)));
}

/** MonthNames stands over the rows. */
export function MonthNames({ window, nameOf }: { window: Window; nameOf(day: string): string }) {
  return (
    <svg className={styles.months} aria-hidden="true">
      {firstsOf(window).map((day) => (
        <text key={day} x={percent(placeOf(window, day))} dx="4" y="14">
          {nameOf(day)}
        </text>
      ))}
    </svg>
  );
}
