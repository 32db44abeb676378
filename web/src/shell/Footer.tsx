import { Link } from '@tanstack/react-router';
import { useText } from '../text/use-text';

/** Footer leads to what a public service owes everybody. */
export function Footer() {
  const t = useText();
  return (
    <footer className="footer">
      <div className="footer-row">
        <span className="footer-name">{t('shell.brand')}</span>
        <nav aria-label={t('shell.footer')}>
          <ul>
            <li>
              <Link to="/slik-virker-det">{t('shell.how')}</Link>
            </li>
            <li>
              <Link to="/tilgjengelighet">{t('shell.accessibility')}</Link>
            </li>
            <li>
              <Link to="/personvern">{t('shell.privacy')}</Link>
            </li>
            <li>
              <Link to="/kontakt">{t('shell.contact')}</Link>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  );
}
