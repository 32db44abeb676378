import { Paragraph } from '@digdir/designsystemet-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { Me } from '../../api/session';
import { Anchor } from '../../parts/Anchor';
import { SignInForm } from '../../parts/SignInForm';
import { homeOf } from '../../shell/navigation';
import { Page as Layout } from '../../shell/Page';
import { chooseLanguage } from '../../text/catalog';
import { isLanguage } from '../../text/languages';
import { useText } from '../../text/use-text';

/** The sign-in page. Afterwards everybody is where they wanted to go, or on their own first page. */
export function Page() {
  const t = useText();
  const navigate = useNavigate();
  const { til } = useSearch({ from: '/logg-inn' });

  async function onSignedIn(me: Me) {
    if (isLanguage(me.language)) await chooseLanguage(me.language);
    await navigate({ to: til ?? homeOf(me), replace: true });
  }

  return (
    <Layout title={t('sign-in.title')} lead={t('sign-in.lead')}>
      <SignInForm onSignedIn={onSignedIn} />
      <Forgotten />
    </Layout>
  );
}

/** Forgotten is the way out for who cannot sign in: people, because nobody's e-mail proves who they are. */
function Forgotten() {
  const t = useText();
  return (
    <div className="stack-s">
      <Paragraph>
        {t('sign-in.help.family')} <Anchor to="/kontakt">{t('sign-in.help.contact')}</Anchor>
      </Paragraph>
      <Paragraph>{t('sign-in.help.staff')}</Paragraph>
    </div>
  );
}
