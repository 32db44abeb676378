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

/** After a move to another page the heading gets focus, once it is there: not at first load, not for a new filter. */
function useFocusOnHeading(): void {
  const first = useRef(true);
  useEffect(
    () =>
      router.subscribe('onRendered', ({ fromLocation, toLocation }) => {
        if (first.current || fromLocation?.pathname === toLocation.pathname) {
          first.current = false;
          return;
        }
        requestAnimationFrame(() => document.querySelector<HTMLElement>('main h1')?.focus());
      }),
    [],
  );
}
