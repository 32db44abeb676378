import { Paragraph } from '@digdir/designsystemet-react';
import type { Schemas } from '../api/client';
import { useText } from '../text/use-text';
import { useDescription } from './offer-words';
import { Written } from './Written';

/** Description is the provider's own words about the place, in the reader's language where there are any. */
export function Description({ offer }: { offer: Pick<Schemas['Offer'], 'descriptions'> }) {
  const t = useText();
  const { text, lang } = useDescription()(offer);
  return (
    <Paragraph lang={text ? lang : undefined}>{text ? <Written text={text} /> : t('offer.no-description')}</Paragraph>
  );
}
