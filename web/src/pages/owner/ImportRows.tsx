import { Button, Table, Tag } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { Schemas } from '../../api/client';
import { useLotLabel } from '../../parts/reference';
import { ScrollRegion } from '../../parts/ScrollRegion';
import { type TextOf, useText } from '../../text/use-text';
import { fieldWord } from './field-words';

type Row = Schemas['ImportRow'];

/** How many rows are shown at once: a register may have thousands. */
const step = 200;

const colour = { created: 'success', updated: 'info', unchanged: 'neutral' } as const;

/** ImportRows is what becomes of each row of a file, in the file's order. */
export function ImportRows({ rows }: { rows: Row[] }) {
  const t = useText();
  const [most, setMost] = useState(step);
  return (
    <>
      <ScrollRegion label={t('owner.register.outcome')}>
        <Table border data-color="neutral">
          <caption className="ds-sr-only">{t('owner.register.outcome')}</caption>
          <Table.Head>
            <Table.Row>
              <Table.HeaderCell>{t('owner.register.line')}</Table.HeaderCell>
              <Table.HeaderCell>{t('owner.register.provider')}</Table.HeaderCell>
              <Table.HeaderCell>{t('owner.register.place')}</Table.HeaderCell>
              <Table.HeaderCell>{t('owner.register.lot')}</Table.HeaderCell>
              <Table.HeaderCell>{t('owner.register.outcome')}</Table.HeaderCell>
              <Table.HeaderCell>{t('owner.register.changed')}</Table.HeaderCell>
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {rows.slice(0, most).map((row) => (
              <RowOutcome key={row.line} of={row} />
            ))}
          </Table.Body>
        </Table>
      </ScrollRegion>
      {rows.length > most ? (
        <div>
          <Button variant="secondary" onClick={() => setMost(most + step)}>
            {t('list.more')}
          </Button>
        </div>
      ) : null}
    </>
  );
}

function RowOutcome({ of: row }: { of: Row }) {
  const t = useText();
  const lot = useLotLabel();
  return (
    <Table.Row>
      <Table.HeaderCell scope="row">{row.line}</Table.HeaderCell>
      <Table.Cell>{row.provider_name}</Table.Cell>
      <Table.Cell>{row.place}</Table.Cell>
      <Table.Cell>{lot(row.lot)}</Table.Cell>
      <Table.Cell>
        <Tag data-size="sm" data-color={colour[row.outcome]}>
          {t(`owner.register.outcome.${row.outcome}`)}
        </Tag>
      </Table.Cell>
      <Table.Cell>{changedWords(row, t)}</Table.Cell>
    </Table.Row>
  );
}

function changedWords({ outcome, changed }: Row, t: TextOf): string {
  if (outcome === 'created') return t('owner.register.changed.new');
  if (changed.length === 0) return t('owner.register.changed.none');
  return changed.map((field) => t(fieldWord(field))).join(', ');
}
