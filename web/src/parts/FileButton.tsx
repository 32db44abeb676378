import { Button } from '@digdir/designsystemet-react';
import { DownloadIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import { Failure } from '../api/problem';
import { FailureNotice } from './FailureNotice';
import { saveFile } from './save-file';

interface FileButtonProps {
  /** The API's address, with its query. */
  path: string;
  type: 'application/pdf' | 'text/csv';
  /** What the file is called on the reader's machine; names no person. */
  name: string;
  label: string;
}

/** FileButton saves a printable form of what the page shows. */
export function FileButton({ path, type, name, label }: FileButtonProps) {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  async function save() {
    setBusy(true);
    setFailure(null);
    try {
      await saveFile(path, type, name);
    } catch (cause) {
      if (!(cause instanceof Failure)) throw cause;
      setFailure(cause);
    } finally {
      setBusy(false);
    }
  }
  return (
    <>
      <Button variant="secondary" data-color="accent" loading={busy} onClick={save} className="no-print">
        <DownloadIcon aria-hidden />
        {label}
      </Button>
      {failure ? <FailureNotice failure={failure} /> : null}
    </>
  );
}
