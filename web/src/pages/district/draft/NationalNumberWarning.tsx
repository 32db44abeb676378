import { Alert, Paragraph } from '@digdir/designsystemet-react';
import { useFormContext } from 'react-hook-form';
import { holdsNationalNumber } from '../../../parts/national-number';
import { useText } from '../../../text/use-text';
import { type Task, valueAt } from './tasks';
import type { DraftValues, RepresentativeValues } from './values';
import { fieldWord } from './words';

/** NationalNumberWarning says where something like a national identity number is typed. It keeps nobody from saving but in names. */
export function NationalNumberWarning({ task }: { task: Task }) {
  const t = useText();
  const values = useFormContext<DraftValues>().watch();
  const found = task.fields.filter((field) => holdsNationalNumber(writtenIn(valueAt(values, field))));
  return (
    <div role="status">
      {found.length === 0 ? null : (
        <Alert data-color="warning" className="stack-s">
          {found.map((field) => (
            <Paragraph key={field}>{t('draft.national', { field: t(fieldWord(field)) })}</Paragraph>
          ))}
        </Alert>
      )}
    </div>
  );
}

/** writtenIn is what somebody has written in a field; of a representative that is the document alone. */
function writtenIn(value: unknown): string {
  if (typeof value === 'string') return value;
  if (!Array.isArray(value)) return '';
  return value.map((one: Partial<RepresentativeValues>) => one.basis_reference ?? '').join('\n');
}
