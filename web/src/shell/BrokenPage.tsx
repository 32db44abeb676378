import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useText } from '../text/use-text';
import { Page } from './Page';

/** BrokenPage is shown when a page cannot be drawn at all: mostly a tab older than the newest release. */
export function BrokenPage() {
  const t = useText();
  return (
    <Page title={t('broken.title')}>
      <Paragraph>{t('broken.text')}</Paragraph>
      <div>
        <Button onClick={() => window.location.reload()}>{t('broken.reload')}</Button>
      </div>
    </Page>
  );
}
