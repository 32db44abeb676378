import { Alert, Paragraph } from '@digdir/designsystemet-react';
import { useFormContext } from 'react-hook-form';
import { holdsNationalNumber } from '../../../parts/national-number';
import { useText } from '../../../text/use-text';
import { type Task, valueAt } from './tasks';
import type { DraftValues, RepresentativeValues } from './values';
import { fieldWord } from './words';

/** TaskNumberWarning looks for national identity numbers in the fields of a task. */
export function TaskNumberWarning({ task }: { task: Task }) {
  const t = useText();
  const values = useFormContext<DraftValues>().watch();
  return <NationalNumberWarning fields={task.fields.map((field) => [t(fieldWord(field)), valueAt(values, field)])} />;
}

/**
 * NationalNumberWarning says where something like a national identity number is typed. It keeps nobody from saving; in names the
 * server does.
 */
export function NationalNumberWarning({ fields }: { fields: [label: string, value: unknown][] }) {
  const t = useText();
  const found = fields.filter(([, value]) => holdsNationalNumber(writtenIn(value)));
  return (
    <div role="status">
      {found.length === 0 ? null : (
        <Alert data-color="warning" className="stack-s">
          {found.map(([field]) => (
            <Paragraph key={field}>{t('draft.national', { field })}</Paragraph>
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
