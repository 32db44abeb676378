import { Alert, Paragraph } from '@digdir/designsystemet-react';
import { useRouterState } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { MessageId } from '../text/catalog';
import { useText } from '../text/use-text';

/** DoneWords is what has just been done, and to whom or what. */
export interface DoneWords {
  id: MessageId;
  name?: string;
}

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** What was done on the page before, for the page one lands on to say. */
    justDone?: DoneWords;
  }
}

/** JustDone says on the page one lands on what was done on the one before. It comes a moment after the page, to be heard. */
export function JustDone() {
  const words = useRouterState({ select: (s) => s.location.state.justDone });
  return <DoneNotice words={words ?? null} />;
}

/** DoneNotice says that something was done, on the page where it was done. */
export function DoneNotice({ words }: { words: DoneWords | null }) {
  const t = useText();
  const [shown, setShown] = useState<DoneWords | null>(null);
  const { id, name } = words ?? {};
  useEffect(() => {
    const timer = setTimeout(() => setShown(id ? { id, name } : null), 150);
    return () => clearTimeout(timer);
  }, [id, name]);
  return (
    <div role="status" className={shown ? undefined : 'ds-sr-only'}>
      {shown ? (
        <Alert data-color="success">
          <Paragraph>{t(shown.id, { name: shown.name })}</Paragraph>
        </Alert>
      ) : null}
    </div>
  );
}
