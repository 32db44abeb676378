import { DateField, TextBox } from '../../../parts/fields';
import { useDates, useText } from '../../../text/use-text';
import { Suggest } from './Suggest';

/** The recorded consent to share what the order holds with the provider that is chosen (R50). */
export function ConsentFields() {
  const t = useText();
  const { today } = useDates();
  return (
    <>
      <DateField
        name="consent.obtained_on"
        label={t('draft.field.consent.obtained_on')}
        hint={t('draft.hint.consent')}
        max={today}
      />
      <div className="stack-s">
        <TextBox name="consent.purpose" label={t('draft.field.consent.purpose')} rows={2} />
        <Suggest name="consent.purpose" text={t('draft.suggest.purpose')} />
      </div>
    </>
  );
}
