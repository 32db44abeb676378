import { useText } from '../../text/use-text';
import styles from './commitment.module.css';
import { outcomes, type Shown } from './figures';
import { type Fill, Swatch } from './Patterns';

/** Legend names the pieces of the bars, only those that occur. */
export function Legend({ of }: { of: Shown[] }) {
  const t = useText();
  const fills: Fill[] = outcomes.filter((one) => of.some((shown) => hasOutcome(shown, one)));
  if (of.some((shown) => shown.kind === 'whole')) fills.push('whole');
  if (fills.length === 0) return null;
  return (
    <ul className={styles.legend}>
      {fills.map((fill) => (
        <li key={fill}>
          <Swatch of={fill} />
          {t(`commitment.outcome.${fill}`)}
        </li>
      ))}
    </ul>
  );
}

function hasOutcome(shown: Shown, outcome: Fill): boolean {
  return shown.kind === 'split' && shown.shares.some((share) => share.outcome === outcome);
}
