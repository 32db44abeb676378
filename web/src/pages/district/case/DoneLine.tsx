import { Alert, Paragraph } from '@digdir/designsystemet-react';
import { useSearch } from '@tanstack/react-router';
import { useText } from '../../../text/use-text';
import { type Done, doneSearch } from './done';

/** DoneLine says on the page one lands on what was just done. It is a status, so that it is heard as well. */
export function DoneLine() {
  const t = useText();
  const done: Done | undefined = doneSearch(useSearch({ strict: false }) as Record<string, unknown>).gjort;
  return (
    <div role="status" className={done ? undefined : 'ds-sr-only'}>
      {done ? (
        <Alert data-color="success">
          <Paragraph>{t(`casework.done.${done}`)}</Paragraph>
        </Alert>
      ) : null}
    </div>
  );
}
