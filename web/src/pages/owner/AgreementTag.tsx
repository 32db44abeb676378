import { Tag } from '@digdir/designsystemet-react';
import { useDates, useText } from '../../text/use-text';
import { type Agreement, type AgreementState, agreementState } from './agreement';

const colour: Record<AgreementState, 'neutral' | 'info' | 'success'> = {
  draft: 'neutral',
  coming: 'info',
  in_force: 'success',
  expired: 'neutral',
};

/** AgreementTag is where an agreement stands, in one word. */
export function AgreementTag({ of }: { of: Agreement }) {
  const t = useText();
  const dates = useDates();
  const state = agreementState(of, dates.today);
  return (
    <Tag data-size="sm" data-color={colour[state]}>
      {t(`owner.agreement.state.${state}`)}
    </Tag>
  );
}
