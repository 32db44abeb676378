import type { Schemas } from '../../api/client';
import type { Dates, TextOf } from '../../text/use-text';

export type Agreement = Schemas['Agreement'];

/** Where an agreement stands on a day; its first and last day both count. */
export type AgreementState = 'draft' | 'coming' | 'in_force' | 'expired';

/** agreementState tells where an agreement stands today. */
export function agreementState(
  of: Pick<Agreement, 'published' | 'valid_from' | 'valid_to'>,
  today: string,
): AgreementState {
  if (!of.published) return 'draft';
  if (today < of.valid_from) return 'coming';
  return of.valid_to !== null && of.valid_to < today ? 'expired' : 'in_force';
}

/** validityWords is from when to when an agreement counts. */
export function validityWords({ valid_from, valid_to }: Agreement, t: TextOf, dates: Dates): string {
  const from = dates.long(valid_from);
  return valid_to
    ? t('owner.agreement.validity.span', { from, to: dates.long(valid_to) })
    : t('owner.agreement.validity.open', { from });
}
