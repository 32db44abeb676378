import { Alert, Paragraph } from '@digdir/designsystemet-react';
import { useEffect, useRef } from 'react';

/** Said tells what has just been done on a page one stays on, and takes the focus that the used button leaves behind. */
export function Said({ text }: { text: string }) {
  const region = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (text) region.current?.focus();
  }, [text]);
  return (
    <div role="status" ref={region} tabIndex={-1} className={text ? undefined : 'ds-sr-only'}>
      {text ? (
        <Alert data-color="success">
          <Paragraph>{text}</Paragraph>
        </Alert>
      ) : null}
    </div>
  );
}
