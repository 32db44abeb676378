import type { ReactNode } from 'react';
import { useText } from '../../../text/use-text';
import { Band, DueMark, Rest, Upright } from './shapes';
import type { Bar } from './timeline';
import styles from './timeline.module.css';

/** TimelineLegend names what the rows are drawn with, only what occurs. */
export function TimelineLegend({ bars, today }: { bars: Bar[]; today: string }) {
  const t = useText();
  const late = bars.some((bar) => bar.due < today);
  return (
    <ul className={styles.legend}>
      {bars.some((bar) => bar.from && !bar.draft) ? (
        <Sign width={28} text={t('district.timeline.band')}>
          <Band from="0" width="28" />
        </Sign>
      ) : null}
      {bars.some((bar) => bar.draft) ? (
        <Sign width={28} text={t('district.timeline.draft')}>
          <Band from="1" width="26" draft />
        </Sign>
      ) : null}
      {bars.some((bar) => bar.due >= today) ? (
        <Sign width={14} text={t('district.timeline.dot')}>
          <DueMark at="7" late={false} />
        </Sign>
      ) : null}
      {late ? (
        <Sign width={20} text={t('district.timeline.late')}>
          <DueMark at="10" late />
        </Sign>
      ) : null}
      {bars.some((bar) => bar.latest) ? (
        <Sign width={20} text={t('district.timeline.limit')}>
          <Rest from="0" to="18" />
        </Sign>
      ) : null}
      <Sign width={6} text={t('district.timeline.today')}>
        <Upright at="3" today />
      </Sign>
    </ul>
  );
}

function Sign({ width, text, children }: { width: number; text: string; children: ReactNode }) {
  return (
    <li>
      <svg width={width} height="28" aria-hidden="true">
        {children}
      </svg>
      {text}
    </li>
  );
}
