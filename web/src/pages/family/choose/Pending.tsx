import { Alert, Heading, Paragraph } from '@digdir/designsystemet-react';
import { OfferName } from '../../../parts/OfferName';
import { useText } from '../../../text/use-text';
import type { FamilyOrder } from '../family-order';
import { whoOf } from '../who';

/** Pending says whose consent a proposal waits for, and that nothing has been chosen or told to a provider so far. */
export function Pending({ order }: { order: FamilyOrder }) {
  const t = useText();
  const { pending_choice: pending } = order;
  if (!pending) return null;
  const other = pending.ground === 'self' ? 'parent' : 'self';
  return (
    <Alert data-color="info" className="stack-s">
      <Heading level={2} data-size="2xs">
        {t(`choose.pending.waits.${pending.proposed_by_me ? other : 'me'}`, whoOf(order))}
      </Heading>
      <Paragraph>
        <OfferName id={pending.offer_id} />
      </Paragraph>
      <Paragraph>{t('choose.pending.text')}</Paragraph>
    </Alert>
  );
}
