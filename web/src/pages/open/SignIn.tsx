import { useNavigate, useSearch } from '@tanstack/react-router';
import type { Me } from '../../api/session';
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
    </Layout>
  );
}
