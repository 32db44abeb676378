import { useFormContext } from 'react-hook-form';
import { useText } from '../text/use-text';
import type { ChildReader, ChildViewAnswer, Hearing } from './child-view';
import { RadioField, TextBox } from './fields';

const views = ['given', 'not_able', 'declined'] as const;

interface ChildViewFieldsProps {
  reader: ChildReader;
  asked: Hearing;
  /** What to say instead of the rule, where it has been followed before. */
  hint?: string;
}

/** ChildViewFields asks what the child thinks, or why that is not known, and from twelve what weight it was given (R19). */
export function ChildViewFields({ reader, asked, hint }: ChildViewFieldsProps) {
  const t = useText();
  const view = useFormContext<{ child_view: ChildViewAnswer }>().watch('child_view.view');
  if (asked.childView === 'no') return null;
  const optional = asked.childView === 'optional';
  return (
    <>
      <RadioField
        name="child_view.view"
        label={t('child.question', reader)}
        hint={hint ?? t(optional ? 'child.hint.young' : 'child.hint', reader)}
        optional={optional}
        required={optional ? undefined : t('child.question.missing', reader)}
        options={views.map((value) => ({ value, label: t(`child.${value}`, reader) }))}
      />
      {view === 'given' ? (
        <TextBox
          key="text"
          name="child_view.text"
          label={t('child.text', reader)}
          required={t('child.text.missing', reader)}
        />
      ) : null}
      {view === 'not_able' || view === 'declined' ? (
        <TextBox
          key="reason"
          name="child_view.reason"
          label={t('child.reason', reader)}
          hint={t('child.reason.hint')}
          required={t('child.reason.missing', reader)}
        />
      ) : null}
      {view && asked.weight ? (
        <TextBox
          key="weight"
          name="child_view.weight_note"
          label={t('child.weight', reader)}
          hint={t('child.weight.hint', reader)}
          required={t('child.weight.missing', reader)}
        />
      ) : null}
    </>
  );
}
