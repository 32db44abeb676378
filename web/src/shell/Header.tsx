import { Button } from '@digdir/designsystemet-react';
import { LeaveIcon, MenuHamburgerIcon, PersonCircleIcon, XMarkIcon } from '@navikt/aksel-icons';
import { Link, useRouterState } from '@tanstack/react-router';
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Me } from '../api/session';
import { useText } from '../text/use-text';
import { LanguageMenu } from './LanguageMenu';
import { currentOf, homeOf, placesOf } from './navigation';
import { useLeave } from './use-leave';
import { useMe } from './use-me';

/** Header names the service, the party acted for and who is signed in, and leads to the party's own pages. */
export function Header() {
  const me = useMe();
  const { open, toggle, button } = useMenu();
  return (
    <header className="header">
      <div className="header-row">
        <Brand me={me} />
        <MenuButton button={button} open={open} onToggle={toggle} />
        <div className={open ? 'header-tools header-tools-open' : 'header-tools'} id="meny">
          <LanguageMenu />
          {me ? <SignedInTools me={me} /> : <SignInLink />}
        </div>
      </div>
      {me ? <Navigation me={me} open={open} /> : null}
    </header>
  );
}

/** useMenu is the menu of a narrow screen: it closes when the page changes, and on Escape, which gives its button the focus. */
function useMenu() {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const path = useRouterState({ select: (s) => s.location.pathname });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the menu closes when the page changes
  useEffect(() => setOpen(false), [path]);
  useEffect(() => {
    if (!open) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      setOpen(false);
      button.current?.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [open]);
  return { open, toggle: () => setOpen(!open), button };
}

function Brand({ me }: { me: Me | null }) {
  const t = useText();
  return (
    <Link to={me ? homeOf(me) : '/'} className="brand">
      <img src="/icon.svg" alt="" width="36" height="36" />
      <span>
        <span className="brand-name">{t('shell.brand')}</span>
        <span className="brand-party">{me && me.party.kind !== 'family' ? me.party.name : t('shell.tagline')}</span>
      </span>
    </Link>
  );
}

interface MenuButtonProps {
  button: RefObject<HTMLButtonElement | null>;
  open: boolean;
  onToggle: () => void;
}

function MenuButton({ button, open, onToggle }: MenuButtonProps) {
  const t = useText();
  return (
    <Button
      ref={button}
      variant="tertiary"
      className="menu-button"
      aria-expanded={open}
      aria-controls="meny"
      onClick={onToggle}
    >
      {open ? <XMarkIcon aria-hidden /> : <MenuHamburgerIcon aria-hidden />}
      {t('shell.menu')}
    </Button>
  );
}

function SignedInTools({ me }: { me: Me }) {
  const t = useText();
  const leave = useLeave();
  return (
    <>
      <Link to="/konto" className="header-link">
        <PersonCircleIcon aria-hidden fontSize="1.5rem" />
        {me.name}
      </Link>
      <Button variant="tertiary" data-color="neutral" onClick={leave}>
        <LeaveIcon aria-hidden fontSize="1.25rem" />
        {t('shell.sign-out')}
      </Button>
    </>
  );
}

function SignInLink() {
  const t = useText();
  return (
    <Link to="/logg-inn" className="header-link">
      <PersonCircleIcon aria-hidden fontSize="1.5rem" />
      {t('shell.sign-in')}
    </Link>
  );
}

function Navigation({ me, open }: { me: Me; open: boolean }) {
  const t = useText();
  const path = useRouterState({ select: (s) => s.location.pathname });
  const places = placesOf(me);
  const current = currentOf(places, path);
  if (places.length < 2) return null;
  return (
    <nav aria-label={t('shell.navigation')} className={open ? 'navigation navigation-open' : 'navigation'}>
      <ul>
        {places.map((place) => (
          <li key={place.to}>
            <Link to={place.to} activeOptions={{ exact: true }} aria-current={place === current ? 'page' : undefined}>
              {t(place.label)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
