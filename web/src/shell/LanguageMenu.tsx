import { GlobeIcon } from '@navikt/aksel-icons';
import { type ChangeEvent, useId } from 'react';
import { client } from '../api/client';
import { adopt } from '../api/session';
import { chooseLanguage } from '../text/catalog';
import { type Language, languageNames, languages } from '../text/languages';
import { useLanguage, useText } from '../text/use-text';
import { useMe } from './use-me';

/** LanguageMenu switches the written language, and for somebody signed in also the language of the mails. */
export function LanguageMenu() {
  const t = useText();
  const me = useMe();
  const id = useId();
  const language = useLanguage();

  async function choose(event: ChangeEvent<HTMLSelectElement>) {
    const chosen = event.target.value as Language;
    await chooseLanguage(chosen);
    if (!me) return;
    const header = { 'If-Match': `"${me.version}"` };
    // The page is already in the chosen language; that the mails follow can wait for the next time.
    const { data } = await client
      .PATCH('/v1/me', { params: { header }, body: { language: chosen } })
      .catch(() => ({ data: undefined }));
    if (data) adopt(data);
  }

  return (
    <span className="language">
      <GlobeIcon aria-hidden fontSize="1.5rem" />
      <label htmlFor={id} className="ds-sr-only">
        {t('shell.language')}
      </label>
      <select id={id} value={language} onChange={choose}>
        {languages.map((one) => (
          <option key={one} value={one} lang={one}>
            {languageNames[one]}
          </option>
        ))}
      </select>
    </span>
  );
}
