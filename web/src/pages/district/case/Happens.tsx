import type { ReactNode } from 'react';
import { Panel } from '../../../parts/Panel';
import type { MessageId } from '../../../text/catalog';
import { useText, Words } from '../../../text/use-text';

interface HappensProps {
  /** A message of `<li>` points in plain words: what this does, what it does not, and what cannot be taken back. */
  points: MessageId;
  /** Who gets a message about it, as docs/lifecycle.md says; nobody is said too. */
  told: ('district' | 'family' | 'provider')[];
  values?: Record<string, ReactNode>;
}

/** Happens says, before anything is sent, what will happen and who will be told. */
export function Happens({ points, told, values }: HappensProps) {
  const t = useText();
  return (
    <Panel title={t('casework.happens')}>
      <ul className="list">
        <Words id={points} values={{ ...values, li: (chunks: ReactNode[]) => <li>{chunks}</li> }} />
        <li>
          {told.length === 0
            ? t('casework.told.nobody')
            : t('casework.told', { who: told.map((side) => t(`casework.told.${side}`)).join(', ') })}
        </li>
      </ul>
    </Panel>
  );
}
