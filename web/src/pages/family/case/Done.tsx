import { Alert, Paragraph } from '@digdir/designsystemet-react';
import { useEffect, useState } from 'react';
import { useText } from '../../../text/use-text';
import type { Deed } from './address';

/** Done says what has just been done, on the page one lands on. The words come after the region, so that they are read out. */
export function Done({ deed }: { deed: Deed }) {
  const t = useText();
  const [said, setSaid] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSaid(true), 100);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div role="status" className={said ? undefined : 'ds-sr-only'}>
      {said ? (
        <Alert data-color="success">
          <Paragraph>{t(`family.done.${deed}`)}</Paragraph>
        </Alert>
      ) : null}
    </div>
  );
}
