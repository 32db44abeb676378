import { Paragraph } from '@digdir/designsystemet-react';
import type { Schemas } from '../../../api/client';
import { PlainTable } from '../../../parts/PlainTable';
import { ScrollRegion } from '../../../parts/ScrollRegion';
import { useText } from '../../../text/use-text';

/** ListAsShown is the whole list as it stood at the instant of the choice, in the order in which it was shown (R16, R20). */
export function ListAsShown({ receipt }: { receipt: Schemas['ChoiceReceipt'] }) {
  const t = useText();
  const caption = t('owner.audit.list', { count: receipt.list.length });
  return (
    <>
      <Paragraph>{t('owner.audit.list.text')}</Paragraph>
      <ScrollRegion label={caption}>
        <PlainTable
          caption={caption}
          heads={[
            t('owner.audit.nr'),
            t('offer.provider'),
            t('offer.place'),
            t('owner.audit.capacity'),
            t('owner.audit.was'),
          ]}
          rows={receipt.list.map((offer, at) => ({
            key: offer.offer_id,
            cells: [
              at + 1,
              offer.provider_name,
              offer.location.name,
              offer.full ? t('capacity.full') : t(`capacity.${offer.statement}`),
              offer.offer_id === receipt.offer_id ? <strong key="was">{t('yes')}</strong> : t('no'),
            ],
          }))}
        />
      </ScrollRegion>
    </>
  );
}
