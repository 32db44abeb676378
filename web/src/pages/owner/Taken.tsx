import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useEffect, useRef } from 'react';
import type { Schemas } from '../../api/client';
import { Panel } from '../../parts/Panel';
import { useText } from '../../text/use-text';
import { ImportRows } from './ImportRows';

/** Taken says what an import has done. */
export function Taken({ result, onRestart }: { result: Schemas['Import']; onRestart(): void }) {
  const t = useText();
  const place = useRef<HTMLDivElement>(null);
  const { created, updated, unchanged, rows } = result;
  useEffect(() => place.current?.focus(), []);
  return (
    <div ref={place} tabIndex={-1} className="stack">
      <Panel title={t('owner.register.taken')} tone="help">
        <Paragraph>{t('owner.register.taken.text', { created, updated, unchanged })}</Paragraph>
        <div>
          <Button data-color="accent" variant="secondary" onClick={onRestart}>
            {t('owner.register.again')}
          </Button>
        </div>
      </Panel>
      <ImportRows rows={rows} />
    </div>
  );
}
