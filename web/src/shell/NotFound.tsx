import { Paragraph } from '@digdir/designsystemet-react';
import { Anchor } from '../parts/Anchor';
import { useText } from '../text/use-text';
import { Page } from './Page';

/** NotFound says the same for a page that never was and a case that is somebody else's. */
export function NotFound() {
  const t = useText();
  return (
    <Page title={t('missing.title')}>
      <Paragraph>{t('missing.text')}</Paragraph>
      <Paragraph>
        <Anchor to="/">{t('missing.home')}</Anchor>
      </Paragraph>
    </Page>
  );
}
