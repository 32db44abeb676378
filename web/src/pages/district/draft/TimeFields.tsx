import { Fieldset } from '@digdir/designsystemet-react';
import { useFormContext } from 'react-hook-form';
import { DateField, RadioField, TextBox } from '../../../parts/fields';
import { useDates, useText } from '../../../text/use-text';
import type { DraftValues } from './values';

const transports = ['municipal', 'taxi', 'school_transport', 'family_drives_paid_mileage', 'not_needed'] as const;

/** When the family would like to start, that the municipality's own offers came first (R12), and how the person gets there (R14). */
export function TimeFields() {
  const t = useText();
  const { today } = useDates();
  const form = useFormContext<DraftValues>();
  return (
    <>
      <Fieldset className="stack-s">
        <Fieldset.Legend>{t('draft.time.window')}</Fieldset.Legend>
        <DateField name="start_window.from" label={t('draft.field.start_window.from')} />
        <DateField name="start_window.to" label={t('draft.field.start_window.to')} optional />
      </Fieldset>
      <Fieldset className="stack-s">
        <Fieldset.Legend>{t('draft.time.route')}</Fieldset.Legend>
        <Fieldset.Description>{t('draft.time.route.hint')}</Fieldset.Description>
        <DateField
          name="route.own_offer_assessed_on"
          label={t('draft.field.route.own_offer_assessed_on')}
          max={today}
        />
        <DateField name="route.citywide_assessed_on" label={t('draft.field.route.citywide_assessed_on')} max={today} />
      </Fieldset>
      <RadioField
        name="transport.kind"
        label={t('draft.field.transport.kind')}
        hint={t('draft.hint.transport')}
        options={transports.map((value) => ({ value, label: t(`draft.transport.${value}`) }))}
      />
      {form.watch('transport.kind') === 'not_needed' ? (
        <TextBox
          name="transport.reason"
          label={t('draft.field.transport.reason')}
          hint={t('draft.hint.no-health')}
          rows={2}
          required
        />
      ) : null}
    </>
  );
}
