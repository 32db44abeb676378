import { Alert, Paragraph } from '@digdir/designsystemet-react';
import { useEffect, useState } from 'react';
import type { MessageId } from '../text/catalog';
import { useText } from '../text/use-text';

/** Done says what has just been done, on the page one lands on. The words come after the region, so that they are read out. */
export function Done({ said }: { said: MessageId | undefined }) {
  const t = useText();
  const [ready, setReady] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setReady(true), 100);
    return () => clearTimeout(timer);
  }, []);
  const shown = ready && said;
  return (
    <div role="status" className={shown ? undefined : 'ds-sr-only'}>
      {shown ? (
        <Alert data-color="success">
          <Paragraph>{t(said)}</Paragraph>
        </Alert>
      ) : null}
    </div>
  );
}
