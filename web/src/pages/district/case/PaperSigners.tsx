import { useFormContext } from 'react-hook-form';
import { type Option, RadioField } from '../../../parts/fields';
import { groundOf } from '../../../parts/ground';
import { useText } from '../../../text/use-text';
import type { Order } from './order';
import { type PaperFields, signerOf } from './paper';

/** Signers asks who signed, among those who act in the case; at 16 and 17 with competence there are two (R18). */
export function Signers({ order, both }: { order: Order; both: boolean }) {
  const t = useText();
  const chosen = useFormContext<PaperFields>().watch('signer');
  const options = useSignerOptions(order);
  const other = options.filter((one) => both && one.value !== chosen && /\/(self|parent)$/.test(one.value));
  return (
    <>
      <RadioField name="signer" label={t('casework.paper.signer')} options={options} required />
      {both && chosen ? (
        <RadioField
          name="consented_by"
          label={t('casework.paper.second')}
          hint={t('casework.paper.second.hint')}
          options={other.map((one) => ({ ...one, value: signerOf(one.value).account }))}
          required
        />
      ) : null}
    </>
  );
}

/** One account may act on several grounds; each stands by itself. */
function useSignerOptions(order: Order): Option[] {
  const t = useText();
  return (order.representatives ?? []).map((one) => ({
    value: `${one.account_id}/${one.ground}`,
    label: t('casework.paper.signer-option', { name: one.name, ground: groundOf(one.ground, t) }),
  }));
}
