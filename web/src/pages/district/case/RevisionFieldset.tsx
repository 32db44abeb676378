import { Fieldset } from '@digdir/designsystemet-react';
import { useFormContext } from 'react-hook-form';
import {
  ChecksField,
  DateField,
  NumberField,
  type Option,
  RadioField,
  SelectField,
  TextField,
} from '../../../parts/fields';
import { useLabel, useNeeds } from '../../../parts/reference';
import { useText } from '../../../text/use-text';
import { type Order, volumeFields } from './order';
import type { RevisionFields } from './revision';

const transports = ['municipal', 'taxi', 'school_transport', 'family_drives_paid_mileage', 'not_needed'] as const;

/** RevisionFieldset asks for the parts of an order that may be corrected after it is published. */
export function RevisionFieldset({ lot }: { lot: Order['lot'] }) {
  const t = useText();
  return (
    <>
      <Fieldset className="stack-s">
        <Fieldset.Legend>{t('casework.volume')}</Fieldset.Legend>
        {volumeFields(lot).map((field) => (
          <NumberField key={field} name={`volume.${field}`} label={t(`casework.revise.${field}`)} />
        ))}
      </Fieldset>
      <Fieldset className="stack-s">
        <Fieldset.Legend>{t('casework.window')}</Fieldset.Legend>
        <DateField name="start_window.from" label={t('casework.revise.from')} />
        <DateField name="start_window.to" label={t('casework.revise.to')} optional />
      </Fieldset>
      <Fieldset className="stack-s">
        <Fieldset.Legend>{t('casework.decision.valid')}</Fieldset.Legend>
        <DateField name="decision.valid_from" label={t('casework.revise.valid-from')} />
        <DateField name="decision.valid_to" label={t('casework.revise.valid-to')} optional />
      </Fieldset>
      <ChecksField name="needs" label={t('casework.needs')} options={useNeedOptions()} optional />
      <SelectField
        name="support_level"
        label={t('casework.level')}
        hint={t('casework.level.hint')}
        empty={t('not-stated')}
        options={['1', '2', '3', '4'].map((value) => ({ value, label: value }))}
        optional
      />
      <Transport />
    </>
  );
}

function Transport() {
  const t = useText();
  const form = useFormContext<RevisionFields>();
  const kind = form.watch('transport.kind');
  return (
    <>
      <RadioField
        name="transport.kind"
        label={t('casework.transport')}
        options={transports.map((value) => ({ value, label: t(`casework.transport.${value}`) }))}
      />
      <TextField
        name="transport.reason"
        label={t('casework.revise.transport-reason')}
        optional={kind !== 'not_needed'}
        required={kind === 'not_needed'}
      />
    </>
  );
}

/** Needs and services can be needed; traits belong to a place. */
function useNeedOptions(): Option[] {
  const label = useLabel();
  const kinds = ['need', 'service'];
  return useNeeds()
    .filter((need) => kinds.includes(need.kind))
    .sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind))
    .map((need) => ({ value: need.code, label: label(need) }));
}
