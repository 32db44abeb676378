import { Button, Dialog, Heading, Paragraph } from '@digdir/designsystemet-react';
import { lazy, Suspense, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { now, refresh, session } from '../api/session';
import { useText } from '../text/use-text';
import { useLeave } from './use-leave';
import { useModal } from './use-modal';

/** Most visits end before their session does: the form is fetched only when it is needed, and the dialog opens with it. */
const SignInAgain = lazy(() => import('./SignInAgain').then((m) => ({ default: m.SignInAgain })));

/** How long before the end we ask, in milliseconds: more than the two minutes that the guidelines demand. */
const warningMs = 150_000;
/** Somebody who types has not left: their session goes on after this much of it is used. */
const workingMs = 300_000;
const tickMs = 5_000;

/** SessionDialogs warns before a session ends and lets people sign in again where they are, so that nothing typed is lost. */
export function SessionDialogs() {
  const state = useSyncExternalStore(session.subscribe, session.get);
  const left = useTimeLeft();
  if (state.status === 'ended')
    return (
      <Suspense>
        <SignInAgain login={state.account.login} />
      </Suspense>
    );
  if (state.status === 'in' && left < warningMs) return <Warning seconds={Math.max(0, Math.round(left / 1000))} />;
  return null;
}

/** useTimeLeft counts down to the end of the session, and moves the end for somebody who is at work. */
function useTimeLeft(): number {
  const [left, setLeft] = useState(Number.POSITIVE_INFINITY);
  const touched = useRef(0);
  useEffect(() => {
    const touch = () => {
      touched.current = now();
    };
    const tick = () => {
      const state = session.get();
      if (state.status !== 'in') return setLeft(Number.POSITIVE_INFINITY);
      const rest = Math.min(state.idleEndsAt, state.endsAt) - now();
      const lastRenewed = state.idleEndsAt - idleMs;
      if (touched.current > lastRenewed + workingMs && state.idleEndsAt < state.endsAt) void refresh();
      setLeft(rest);
    };
    const timer = setInterval(tick, tickMs);
    for (const kind of ['keydown', 'pointerdown']) window.addEventListener(kind, touch);
    return () => {
      clearInterval(timer);
      for (const kind of ['keydown', 'pointerdown']) window.removeEventListener(kind, touch);
    };
  }, []);
  return left;
}

/** A session ends when nothing happened for this long (SC20). */
const idleMs = 30 * 60_000;

function Warning({ seconds }: { seconds: number }) {
  const t = useText();
  const ref = useModal();
  const leave = useLeave();
  return (
    <Dialog ref={ref} closeButton={false} aria-labelledby="session-warning">
      <Heading level={2} data-size="xs" id="session-warning">
        {t('session.warning.title')}
      </Heading>
      <Paragraph>{t('session.warning.text', { minutes: Math.max(1, Math.ceil(seconds / 60)) })}</Paragraph>
      <div className="buttons">
        <Button onClick={() => void refresh()}>{t('session.warning.stay')}</Button>
        <Button variant="secondary" onClick={leave}>
          {t('shell.sign-out')}
        </Button>
      </div>
    </Dialog>
  );
}
