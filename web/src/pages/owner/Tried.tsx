import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useEffect, useRef } from 'react';
import type { Schemas } from '../../api/client';
import { Panel } from '../../parts/Panel';
import { useText } from '../../text/use-text';
import { Faults } from './Faults';
import { ImportRows } from './ImportRows';
import type { RegisterFile } from './register-file';
import { useImport } from './use-import';

interface TriedProps {
  agreement: string;
  file: RegisterFile;
  result: Schemas['Import'];
  onTaken(result: Schemas['Import']): void;
  onRestart(): void;
}

/** Tried shows what a file would do, row by row, and takes in that same file. */
export function Tried({ agreement, file, result, onTaken, onRestart }: TriedProps) {
  const t = useText();
  const take = useImport(false);
  const place = useRef<HTMLDivElement>(null);
  const { created, updated, unchanged } = result;
  const same = created + updated === 0;
  useEffect(() => place.current?.focus(), []);

  async function go() {
    const taken = await take.send({ agreement, file });
    if (taken) onTaken(taken);
  }

  return (
    <div ref={place} tabIndex={-1} className="stack">
      <Panel title={t('owner.register.tried')}>
        <Paragraph>
          {same
            ? t('owner.register.nothing')
            : t('owner.register.take.text', { created, updated, unchanged, agreement: result.agreement_reference })}
        </Paragraph>
        {take.failure ? <Faults failure={take.failure} /> : null}
        <div className="buttons">
          {same ? null : (
            <Button data-color="accent" loading={take.sending} onClick={go}>
              {t('owner.register.take')}
            </Button>
          )}
          <Button data-color="accent" variant={same ? 'primary' : 'secondary'} onClick={onRestart}>
            {t('owner.register.other')}
          </Button>
        </div>
        <Paragraph role="status">{take.sending ? t('owner.register.taking') : ''}</Paragraph>
      </Panel>
      <ImportRows rows={result.rows} />
    </div>
  );
}
