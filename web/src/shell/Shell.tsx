import { SkipLink } from '@digdir/designsystemet-react';
import { Outlet, useRouterState } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { router } from '../router';
import { useText } from '../text/use-text';
import { Footer } from './Footer';
import { Header } from './Header';
import { SessionDialogs } from './SessionDialogs';

/** Shell is what stands around every page: skip link, header, footer and the dialogs of the session. */
export function Shell() {
  const t = useText();
  useFocusOnHeading();
  return (
    <div className="shell">
      <SkipLink href="#innhold">{t('shell.skip')}</SkipLink>
      <Header />
      <main id="innhold" tabIndex={-1}>
        <Outlet />
      </main>
      <Footer />
      <Progress />
      <SessionDialogs />
    </div>
  );
}

/** A thin line while the next page is on its way; the page before stays readable meanwhile. */
function Progress() {
  const busy = useRouterState({ select: (s) => s.isLoading });
  return <div className={busy ? 'progress progress-on' : 'progress'} aria-hidden="true" />;
}

/** After a move to another page the heading gets focus: not at first load, not for a new filter. */
function useFocusOnHeading(): void {
  const first = useRef(true);
  useEffect(() => {
    let stop = () => {};
    const unsubscribe = router.subscribe('onRendered', ({ fromLocation, toLocation }) => {
      const stays = first.current || fromLocation?.pathname === toLocation.pathname;
      first.current = false;
      if (stays) return;
      stop();
      stop = followHeading();
    });
    return () => {
      stop();
      unsubscribe();
    };
  }, []);
}

/**
 * followHeading gives the focus to the heading as soon as there is one, and again when what the page reads has come and its
 * heading is another element. It ends with the first key or press: from then on the focus is the reader's.
 */
function followHeading(): () => void {
  let ours: Element | null = document.activeElement;
  const focus = () => {
    const { activeElement, body } = document;
    if (activeElement !== ours && activeElement !== body) return;
    const heading = document.querySelector<HTMLElement>('main h1');
    if (!heading || heading === activeElement) return;
    heading.focus();
    ours = heading;
  };
  const observer = new MutationObserver(focus);
  const stop = () => {
    observer.disconnect();
    for (const kind of ['keydown', 'pointerdown']) window.removeEventListener(kind, stop);
  };
  const main = document.querySelector('main');
  if (main) observer.observe(main, { childList: true, subtree: true });
  for (const kind of ['keydown', 'pointerdown']) window.addEventListener(kind, stop);
  requestAnimationFrame(focus);
  return stop;
}
