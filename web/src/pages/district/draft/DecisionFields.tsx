import { DateField, TextField } from '../../../parts/fields';
import { useDates, useText } from '../../../text/use-text';
import { Suggest } from './Suggest';

/** What points to the decision in the case system (R11). The decision itself stays there. */
export function DecisionFields() {
  const t = useText();
  const { today } = useDates();
  return (
    <>
      <TextField
        name="decision.reference"
        label={t('draft.field.decision.reference')}
        hint={t('draft.hint.decision')}
      />
      <TextField
        name="case_reference"
        label={t('draft.field.case_reference')}
        hint={t('draft.hint.case_reference')}
        optional
      />
      <DateField name="decision.decided_on" label={t('draft.field.decision.decided_on')} max={today} />
      <div className="stack-s">
        <TextField name="decision.legal_basis" label={t('draft.field.decision.legal_basis')} />
        <Suggest name="decision.legal_basis" text={t('draft.suggest.legal_basis')} />
      </div>
      <DateField name="decision.valid_from" label={t('draft.field.decision.valid_from')} />
      <DateField
        name="decision.valid_to"
        label={t('draft.field.decision.valid_to')}
        hint={t('draft.hint.valid_to')}
        optional
      />
      <DateField
        name="decision.complaint_information_sent_on"
        label={t('draft.field.decision.complaint_information_sent_on')}
        hint={t('draft.hint.complaint')}
        max={today}
      />
    </>
  );
}
