import { Paragraph } from '@digdir/designsystemet-react';
import { useDescription } from '../../../parts/offer-words';
import { useText } from '../../../text/use-text';
import type { Offer } from './offers';

/** Description is the provider's own words about the place, in the reader's language where there are any. */
export function Description({ offer }: { offer: Offer }) {
  const t = useText();
  const { text, lang } = useDescription()(offer);
  return <Paragraph lang={text ? lang : undefined}>{text || t('choose.no-description')}</Paragraph>;
}
