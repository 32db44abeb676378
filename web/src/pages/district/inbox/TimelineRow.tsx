import { type Bar, firstsOf, placeOf, type Window } from './timeline';
import styles from './timeline.module.css';

/** percent is a place as SVG wants it. */
function percent(place: number): string {
  return `${(place * 100).toFixed(2)}%`;
}

/** Grid draws the months and today into every row, so that the lines go through. */
function Grid({ window, today }: { window: Window; today: string }) {
  return (
    <>
      {firstsOf(window).map((day) => (
        <line
          key={day}
          x1={percent(placeOf(window, day))}
          x2={percent(placeOf(window, day))}
          y2="100%"
          className={styles.month}
        />
      ))}
      <line
        x1={percent(placeOf(window, today))}
        x2={percent(placeOf(window, today))}
        y2="100%"
        className={styles.today}
      />
    </>
  );
}

/** TimelineRow draws one case: from publishing to what is due next, and on to the latest start. */
export function TimelineRow({ bar, window, today }: { bar: Bar; window: Window; today: string }) {
  const at = (day: string) => placeOf(window, day);
  const late = bar.due < today;
  return (
    <svg className={styles.row} aria-hidden="true">
      <Grid window={window} today={today} />
      {bar.latest ? (
        <>
          <line x1={percent(at(bar.due))} x2={percent(at(bar.latest))} y1="14" y2="14" className={styles.rest} />
          <line x1={percent(at(bar.latest))} x2={percent(at(bar.latest))} y1="6" y2="22" className={styles.limit} />
        </>
      ) : null}
      <rect
        x={percent(at(bar.from))}
        width={percent(Math.max(0, at(bar.due) - at(bar.from)))}
        y="10"
        height="8"
        className={styles.band}
      />
      {late ? (
        <LateMark x={percent(at(bar.due))} />
      ) : (
        <circle cx={percent(at(bar.due))} cy="14" r="6" className={styles.dot} />
      )}
    </svg>
  );
}

/** A square on its corner: what is overdue differs from a dot in shape, not in colour alone. */
export function LateMark({ x }: { x: string }) {
  return (
    <svg x={x} overflow="visible" aria-hidden="true">
      <path d="M0,5 L9,14 L0,23 L-9,14 Z" className={styles.late} />
    </svg>
  );
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
