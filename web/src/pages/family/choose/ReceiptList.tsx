import { Details, Paragraph } from '@digdir/designsystemet-react';
import { spanWords } from '../../../parts/offer-words';
import { useText } from '../../../text/use-text';
import css from './Receipt.module.css';
import type { ReceiptProps } from './ReceiptSheet';
import { townOf } from './words';

/** ReceiptList is the whole list as it stood at the instant of the choice, in the order in which it was shown (R16, R20). */
export function ReceiptList({ receipt }: Pick<ReceiptProps, 'receipt'>) {
  const t = useText();
  return (
    <Details className={css.fold}>
      <Details.Summary>{t('choose.receipt.list', { count: receipt.list.length })}</Details.Summary>
      <Details.Content>
        <Paragraph>{t('choose.receipt.list.text')}</Paragraph>
        <ol className={css.list}>
          {receipt.list.map((offer) => (
            <li key={offer.offer_id}>
              <strong>
                {offer.location.name}, {offer.provider_name}
              </strong>
              {offer.offer_id === receipt.offer_id ? <strong> ({t('choose.card.chosen')})</strong> : null}
              <br />
              {t('choose.receipt.list.facts', {
                address: offer.location.address,
                area: townOf(offer.location),
                group: spanWords(offer.group_from, offer.group_to),
                ages: spanWords(offer.age_from, offer.age_to),
              })}
              <br />
              {offer.full ? t('capacity.full') : t(`capacity.${offer.statement}`)}
            </li>
          ))}
        </ol>
      </Details.Content>
    </Details>
  );
}
