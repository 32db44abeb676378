import { useRef, useState } from 'react';

interface Still<Value> {
  /** What the page shows. */
  shown: Value;
  /** Whether something is being sent. */
  busy: boolean;
  /** during sends; a second press while it is under way does nothing. */
  during(send: () => Promise<unknown>): Promise<void>;
}

/**
 * useStill keeps a page as it was while one of its acts is under way, until one has landed somewhere else: what was sent is
 * read anew before that, and the second of two presses would hit whatever had taken the button's place.
 */
export function useStill<Value>(read: Value): Still<Value> {
  const [held, setHeld] = useState<{ value: Value } | null>(null);
  const underWay = useRef(false);

  async function during(send: () => Promise<unknown>): Promise<void> {
    if (underWay.current) return;
    underWay.current = true;
    setHeld({ value: read });
    try {
      await send();
    } finally {
      underWay.current = false;
      setHeld(null);
    }
  }

  return { shown: held ? held.value : read, busy: held !== null, during };
}
