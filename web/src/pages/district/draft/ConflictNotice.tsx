import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useFormContext } from 'react-hook-form';
import { useText } from '../../../text/use-text';
import type { Difference } from './merge';
import { valueAt } from './tasks';
import type { Conflict } from './use-saving';
import type { DraftValues } from './values';
import { fieldWord, useAnswer } from './words';

/** ConflictNotice shows what somebody else changed in the same task: theirs beside yours, and a button to take theirs. */
export function ConflictNotice({ conflict }: { conflict: Conflict }) {
  const t = useText();
  const asks = conflict.differences.some((one) => one.both);
  return (
    <Alert data-color={asks ? 'warning' : 'info'} role="alert" className="stack-s" id="endret" tabIndex={-1}>
      <Heading level={2} data-size="2xs">
        {t('draft.conflict.title')}
      </Heading>
      <Paragraph>{t(asks ? 'draft.conflict.choose' : 'draft.conflict.taken')}</Paragraph>
      <ul className="list stack-s">
        {conflict.differences.map((one) => (
          <Theirs key={one.field} difference={one} now={conflict.now} />
        ))}
      </ul>
    </Alert>
  );
}

function Theirs({ difference: { field, both }, now }: { difference: Difference; now: DraftValues }) {
  const t = useText();
  const answer = useAnswer();
  const form = useFormContext<DraftValues>();
  const mine = form.watch();
  const name = t(fieldWord(field));
  const differs = JSON.stringify(valueAt(mine, field)) !== JSON.stringify(valueAt(now, field));
  const take = () => form.setValue(field, valueAt(now, field) as never, { shouldDirty: true });
  return (
    <li>
      {t('draft.conflict.theirs', { field: name, value: answer(now, field) || t('not-stated') })}{' '}
      {both && differs ? (
        <>
          {t('draft.conflict.mine', { value: answer(mine, field) || t('not-stated') })}{' '}
          <Button
            variant="secondary"
            data-size="sm"
            onClick={take}
            aria-label={t('draft.conflict.take.of', { field: name })}
          >
            {t('draft.conflict.take')}
          </Button>
        </>
      ) : null}
    </li>
  );
}
