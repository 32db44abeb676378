import { Fieldset } from '@digdir/designsystemet-react';
import { useFormContext } from 'react-hook-form';
import { NumberField, RadioField } from '../../../parts/fields';
import { useLotLabel } from '../../../parts/reference';
import { useText } from '../../../text/use-text';
import { volumeFields } from '../case/order';
import { type DraftValues, lots } from './values';

/** Which lot, and how much of what that lot measures respite in (R32, R33). */
export function VolumeFields() {
  const t = useText();
  const label = useLotLabel();
  const form = useFormContext<DraftValues>();
  const lot = form.watch('lot');
  return (
    <>
      <RadioField
        name="lot"
        label={t('draft.field.lot')}
        options={lots.map((value) => ({ value, label: label(value), hint: t(`draft.lot.${value}.hint`) }))}
      />
      {lot === '' ? null : (
        <Fieldset className="stack-s">
          <Fieldset.Legend>{t('draft.field.volume')}</Fieldset.Legend>
          <Fieldset.Description>{t('draft.hint.volume')}</Fieldset.Description>
          {volumeFields(lot).map((amount) => (
            <NumberField key={amount} name={`volume.${amount}`} label={t(`draft.field.volume.${amount}`)} />
          ))}
        </Fieldset>
      )}
    </>
  );
}
