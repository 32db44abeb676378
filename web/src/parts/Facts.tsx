import type { ReactNode } from 'react';
import { useText } from '../text/use-text';

/** Fact is a name and what stands there; nothing there is said in words, never with a dash. */
export type Fact = [name: string, value: ReactNode];

/** Facts lists names and values. `columns` puts them side by side where there is room. */
export function Facts({ facts, columns = false }: { facts: Fact[]; columns?: boolean }) {
  const t = useText();
  return (
    <dl className={columns ? 'facts facts-columns' : 'facts'}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value === null || value === undefined || value === '' ? t('not-stated') : value}</dd>
        </div>
      ))}
    </dl>
  );
}
