import { Paragraph } from '@digdir/designsystemet-react';
import type { Me } from '../api/session';
import { Anchor, ButtonAnchor } from '../parts/Anchor';
import { useText } from '../text/use-text';
import { homeOf } from './navigation';
import { Page } from './Page';

/** NotYours stands instead of a page that another party, or another role of one's own party, works on. */
export function NotYours({ me }: { me: Me }) {
  const t = useText();
  return (
    <Page title={t('not-yours.title')}>
      <Paragraph>{t('not-yours.text', { name: me.name })}</Paragraph>
      <Paragraph>
        <ButtonAnchor to={homeOf(me)}>{t('not-yours.home')}</ButtonAnchor>
      </Paragraph>
      <Paragraph>
        <Anchor to="/konto">{t('not-yours.account')}</Anchor>
      </Paragraph>
    </Page>
  );
}
