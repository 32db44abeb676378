import { Paragraph } from '@digdir/designsystemet-react';
import { Anchor } from '../parts/Anchor';
import { useText } from '../text/use-text';
import { Page } from './Page';

/** Closed tells a representative whose authority has ended so, and nothing else. */
export function Closed() {
  const t = useText();
  return (
    <Page title={t('closed.title')} crumbs={[{ to: '/saker', label: t('nav.cases') }]}>
      <Paragraph>{t('closed.text')}</Paragraph>
      <Paragraph>{t('closed.help')}</Paragraph>
      <Paragraph>
        <Anchor to="/kontakt">{t('shell.contact')}</Anchor>
      </Paragraph>
    </Page>
  );
}
