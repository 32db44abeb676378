import styles from './commitment.module.css';
import type { Shown } from './figures';
import { type Fill, useFill } from './Patterns';

interface OutcomeBarProps {
  shown: Shown;
  /** How many call-offs the whole width stands for. */
  of: number;
}

/** OutcomeBar draws a row as a bar of its outcomes. It repeats what the words beside it say. */
export function OutcomeBar({ shown, of }: OutcomeBarProps) {
  const fill = useFill();
  if (shown.kind === 'none' || shown.kind === 'hidden') return null;
  return (
    <svg className={styles.bar} aria-hidden="true">
      {piecesOf(shown).map((piece) => (
        <rect
          key={piece.of}
          x={`${(piece.from / of) * 100}%`}
          y="1"
          width={`${(piece.count / of) * 100}%`}
          height="18"
          className={`${styles.piece} ${styles[piece.of]}`}
          fill={fill(piece.of)}
        />
      ))}
    </svg>
  );
}

interface Piece {
  of: Fill;
  from: number;
  count: number;
}

/** piecesOf lays the outcomes one after the other. */
function piecesOf(shown: Extract<Shown, { agreed: number }>): Piece[] {
  if (shown.kind === 'whole') return [{ of: 'whole', from: 0, count: shown.agreed }];
  let from = 0;
  return shown.shares.map(({ outcome, count }) => {
    from += count;
    return { of: outcome, from: from - count, count };
  });
}
