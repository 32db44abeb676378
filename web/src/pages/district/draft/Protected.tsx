import { Alert, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useText } from '../../../text/use-text';

/** Protected says at once that a case with a protected address is handled by hand and is never published here (R56). */
export function Protected() {
  const t = useText();
  return (
    <Alert data-color="warning" className="stack-s">
      <Heading level={2} data-size="2xs">
        {t('draft.protected.title')}
      </Heading>
      <Paragraph>{t('draft.protected.text')}</Paragraph>
    </Alert>
  );
}
