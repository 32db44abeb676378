import styles from './commitment.module.css';
import { type Days, limitDays } from './figures';

interface DaysTrackProps {
  days: Days;
  /** How many days the whole width stands for. */
  scale: number;
  /** Whether the four months bind these days: from the agreement to the start, not from the choice to the agreement. */
  limited: boolean;
}

/** DaysTrack draws within how many days half (the dot) and nine tenths (the end of the bar) were done. Decoration. */
export function DaysTrack({ days, scale, limited }: DaysTrackProps) {
  const at = (day: number) => `${(day / scale) * 100}%`;
  return (
    <svg className={styles.track} aria-hidden="true">
      <line x1="0" x2="100%" y1="12" y2="12" className={styles.line} />
      <rect x="0" y="7" width={at(days.ninetieth)} height="10" className={styles.reach} />
      <circle cx={at(days.median)} cy="12" r="6" className={styles.dot} />
      {limited ? <line x1={at(limitDays)} x2={at(limitDays)} y1="0" y2="24" className={styles.limit} /> : null}
    </svg>
  );
}

/** DaysAxis says where nought and the four months are. Decoration: the words say both. */
export function DaysAxis({ scale, start, limit }: { scale: number; start: string; limit: string }) {
  return (
    <svg className={styles.axis} aria-hidden="true">
      <text x="0" y="14">
        {start}
      </text>
      <text x={`${(limitDays / scale) * 100}%`} y="14" textAnchor="middle">
        {limit}
      </text>
    </svg>
  );
}
