import { createContext, type ReactNode, useContext, useId } from 'react';
import styles from './commitment.module.css';
import type { Outcome } from './figures';

/** How an outcome is drawn; each is told from the others without colour. `whole` is a number that is not divided. */
export type Fill = Outcome | 'whole';

const PatternId = createContext('');

/** Patterns holds the hatchings that the bars inside it are drawn with. */
export function Patterns({ children }: { children: ReactNode }) {
  const id = useId();
  return (
    <PatternId.Provider value={id}>
      <svg width="0" height="0" className={styles.patterns} aria-hidden="true">
        <defs>
          <Hatch id={`${id}-started_late_by_wish`} of="started_late_by_wish">
            <path d="M-2,2 l4,-4 M0,8 l8,-8 M6,10 l4,-4" strokeWidth="2.5" />
          </Hatch>
          <Hatch id={`${id}-under_way`} of="under_way" />
          <Hatch id={`${id}-at_risk`} of="at_risk">
            <path d="M0,0 l8,8 M8,0 l-8,8" strokeWidth="1.5" />
          </Hatch>
          <Hatch id={`${id}-broken`} of="broken">
            <path d="M0,2 h8 M0,6 h8" strokeWidth="2" />
          </Hatch>
          <Hatch id={`${id}-ended_unstarted`} of="ended_unstarted">
            <path d="M4,0 v8" strokeWidth="1.5" />
          </Hatch>
          <Hatch id={`${id}-whole`} of="whole">
            <circle cx="4" cy="4" r="1.2" />
          </Hatch>
        </defs>
      </svg>
      {children}
    </PatternId.Provider>
  );
}

function Hatch({ id, of, children }: { id: string; of: Fill; children?: ReactNode }) {
  return (
    <pattern id={id} width="8" height="8" patternUnits="userSpaceOnUse" className={styles[of]}>
      <rect width="8" height="8" className={styles.ground} />
      {children}
    </pattern>
  );
}

/** useFill names the paint of an outcome: full colour for what was kept, hatching for the others. */
export function useFill(): (of: Fill) => string | undefined {
  const id = useContext(PatternId);
  return (of) => (of === 'started_in_time' ? undefined : `url(#${id}-${of})`);
}

/** Swatch is a piece of a bar, for the legend. */
export function Swatch({ of }: { of: Fill }) {
  const fill = useFill();
  return (
    <svg width="28" height="16" className={styles.swatch} aria-hidden="true">
      <rect x="1" y="1" width="26" height="14" className={`${styles.piece} ${styles[of]}`} fill={fill(of)} />
    </svg>
  );
}
