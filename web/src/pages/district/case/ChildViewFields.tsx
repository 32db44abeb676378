import { useFormContext } from 'react-hook-form';
import { RadioField, TextBox } from '../../../parts/fields';
import { useText } from '../../../text/use-text';
import { hearing } from './order';
import type { PaperFields } from './paper';

const views = ['given', 'not_able', 'declined'] as const;

/** ChildViewFields asks what the child has said, or why it was not heard; from 12 also how much it weighed (R19). */
export function ChildViewFields({ age }: { age: number }) {
  const t = useText();
  const view = useFormContext<PaperFields>().watch('child_view.view');
  const { asked, weight } = hearing(age);
  if (asked === 'no') return null;
  const must = asked === 'must';
  return (
    <>
      <RadioField
        name="child_view.view"
        label={t('casework.child')}
        hint={t(must ? 'casework.child.must' : 'casework.child.may')}
        options={views.map((value) => ({ value, label: t(`casework.child.${value}`) }))}
        required={must}
        optional={!must}
      />
      {view === 'given' ? <TextBox name="child_view.text" label={t('casework.child.text')} required /> : null}
      {view === 'not_able' || view === 'declined' ? (
        <TextBox name="child_view.reason" label={t('casework.child.reason')} required />
      ) : null}
      {view && weight ? (
        <TextBox
          name="child_view.weight_note"
          label={t('casework.child.weight-note')}
          hint={t('casework.child.weight-note.hint')}
          required
        />
      ) : null}
    </>
  );
}
