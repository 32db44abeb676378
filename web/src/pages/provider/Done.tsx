import { Alert } from '@digdir/designsystemet-react';
import { useRouterState } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { MessageId } from '../../text/catalog';
import { useText } from '../../text/use-text';
import style from './provider.module.css';

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** What a provider has just done, for the page it lands on to say. */
    providerDone?: MessageId;
  }
}

/** Done says on the page that somebody lands on what they have just done. It comes a moment after the page, so that it is heard. */
export function Done() {
  const t = useText();
  const done = useRouterState({ select: (s) => s.location.state.providerDone });
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), 150);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div role="status" className={style.done}>
      {done && shown ? (
        <Alert data-color="success">
          <span>{t(done)}</span>
        </Alert>
      ) : null}
    </div>
  );
}
