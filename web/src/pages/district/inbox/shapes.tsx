import styles from './timeline.module.css';

/** What the timeline is drawn with, in its rows and in the legend over them. Places are in per cent; a row is 28 high. */

interface Span {
  from: string;
  to: string;
}

/** Band is the time until something is due; that of a draft is open. */
export function Band({ from, width, draft = false }: { from: string; width: string; draft?: boolean }) {
  return <rect x={from} width={width} y="10" height="8" className={draft ? styles.draft : styles.band} />;
}

/** Rest is what is left of the four months, with the last day at its end. */
export function Rest({ from, to }: Span) {
  return (
    <>
      <line x1={from} x2={to} y1="14" y2="14" className={styles.rest} />
      <line x1={to} x2={to} y1="6" y2="22" className={styles.limit} />
    </>
  );
}

/** DueMark is a due date: a dot, and once it has passed a square on its corner, which differs in shape and not in colour alone. */
export function DueMark({ at, late }: { at: string; late: boolean }) {
  if (!late) return <circle cx={at} cy="14" r="6" className={styles.dot} />;
  return (
    <svg x={at} overflow="visible" aria-hidden="true">
      <path d="M0,5 L9,14 L0,23 L-9,14 Z" className={styles.late} />
    </svg>
  );
}

/** Upright is a day that goes through all rows. */
export function Upright({ at, today = false }: { at: string; today?: boolean }) {
  return <line x1={at} x2={at} y2="100%" className={today ? styles.today : styles.month} />;
}
