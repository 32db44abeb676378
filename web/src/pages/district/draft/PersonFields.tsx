import { useFormContext } from 'react-hook-form';
import { DateField, TextField } from '../../../parts/fields';
import { useDates, useText } from '../../../text/use-text';
import { Protected } from './Protected';
import type { DraftValues } from './values';
import { ageOf, asksCompetence, asksHome } from './who';
import { YesNoField } from './YesNoField';

/** Who gets the respite, and whom it relieves. What only matters from an age is asked from that age. */
export function PersonFields() {
  const t = useText();
  const { today } = useDates();
  const form = useFormContext<DraftValues>();
  const age = ageOf(form.watch('recipient.birth_date'), today);
  const isProtected = form.watch('recipient.protected_address') === 'yes';
  return (
    <>
      <TextField name="recipient.name" label={t('draft.field.recipient.name')} hint={t('draft.hint.name')} />
      <DateField
        name="recipient.birth_date"
        label={t('draft.field.recipient.birth_date')}
        hint={age === null || age < 0 ? undefined : t('draft.hint.age', { age })}
        max={today}
      />
      <YesNoField
        name="recipient.lives_in_municipality"
        label={t('draft.field.recipient.lives_in_municipality')}
        hint={t('draft.hint.no-address')}
      />
      {asksHome(age) ? (
        <YesNoField
          name="recipient.lives_with_guardians"
          label={t('draft.field.recipient.lives_with_guardians')}
          hint={t('draft.hint.lives_with_guardians')}
        />
      ) : null}
      <YesNoField
        name="recipient.developmental_disability"
        label={t('draft.field.recipient.developmental_disability')}
        hint={t('draft.hint.developmental_disability')}
      />
      {asksCompetence(age) ? (
        <YesNoField
          name="recipient.decision_competence"
          label={t('draft.field.recipient.decision_competence')}
          hint={t('draft.hint.decision_competence')}
        />
      ) : null}
      <div className="stack-s">
        <YesNoField
          name="recipient.protected_address"
          label={t('draft.field.recipient.protected_address')}
          hint={t('draft.hint.protected_address')}
        />
        <div role="status">{isProtected ? <Protected /> : null}</div>
      </div>
      <TextField name="carer.name" label={t('draft.field.carer.name')} hint={t('draft.hint.carer')} />
    </>
  );
}
