import { CheckmarkCircleIcon } from '@navikt/aksel-icons';
import { useText } from '../text/use-text';
import css from './Stated.module.css';

/** Stated is whether a place states something: "Ja", or that it says nothing of it, which is no "no". */
export function Stated({ yes }: { yes: boolean }) {
  const t = useText();
  if (!yes) return <span className="subtle">{t('not-stated')}</span>;
  return (
    <span className={css.yes}>
      <CheckmarkCircleIcon aria-hidden />
      {t('yes')}
    </span>
  );
}
