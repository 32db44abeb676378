import { Alert, Heading, Paragraph } from '@digdir/designsystemet-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useText } from '../text/use-text';

/**
 * useOpened gives what stood there when the page was opened, once somebody else has changed it; null while it is as it was.
 * `own` tells that the newer version is this page's own doing.
 */
export function useOpened<Thing extends { version: number }>(now: Thing, own: boolean): Thing | null {
  const [opened] = useState(now);
  return own || opened.version === now.version ? null : opened;
}

interface MeanwhileProps {
  /** What is new, a line each; none while it is not known yet. */
  lines: { key: string; text: ReactNode }[];
  /** Whether the page can still do what it is for. */
  may?: boolean;
  /** Whether something may be typed on the page. */
  typed?: boolean;
}

/**
 * Meanwhile says what others have changed since the page was opened, so that nothing of theirs is replaced unseen. Where the
 * focus was lost with the button that fetched it, it comes here.
 */
export function Meanwhile({ lines, may = true, typed = true }: MeanwhileProps) {
  const t = useText();
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) notice.current?.focus();
  }, []);
  return (
    <Alert ref={notice} data-color="warning" role="alert" tabIndex={-1} className="stack-s">
      <Heading level={2} data-size="2xs">
        {t('meanwhile.title')}
      </Heading>
      {lines.length > 0 ? (
        <ul className="list">
          {lines.map(({ key, text }) => (
            <li key={key}>{text}</li>
          ))}
        </ul>
      ) : null}
      <Paragraph>{t(may ? (typed ? 'meanwhile.text' : 'meanwhile.read') : 'meanwhile.over')}</Paragraph>
    </Alert>
  );
}
