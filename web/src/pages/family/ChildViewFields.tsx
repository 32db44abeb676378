import { useFormContext } from 'react-hook-form';
import type { Schemas } from '../../api/client';
import { RadioField, TextBox } from '../../parts/fields';
import { useText } from '../../text/use-text';

/** What is filled in about the child's own view, by the API's names so that its refusals land on the fields (R19). */
export interface ChildViewAnswer {
  view: Schemas['ChildView']['view'] | '';
  text: string;
  reason: string;
  weight_note: string;
}

/** noChildView is the empty form. */
export const noChildView: ChildViewAnswer = { view: '', text: '', reason: '', weight_note: '' };

/** childViewOf is what is sent: nothing when nothing is said, and only what belongs to the answer. */
export function childViewOf({
  view,
  text,
  reason,
  weight_note,
}: ChildViewAnswer): Schemas['ChildViewBody'] | undefined {
  if (view === '') return undefined;
  const said = view === 'given' ? { text: text.trim() } : { reason: reason.trim() };
  return weight_note.trim() ? { view, ...said, weight_note: weight_note.trim() } : { view, ...said };
}

/** ChildViewFields asks how the child was heard; whether that is enough is the server's to say. */
export function ChildViewFields({ name, hint }: { name: string; hint: string }) {
  const t = useText();
  const view = useFormContext<{ child_view: ChildViewAnswer }>().watch('child_view.view');
  return (
    <>
      <RadioField
        name="child_view.view"
        label={t('family.child.view', { name })}
        hint={hint}
        options={[
          { value: 'given', label: t('family.child.given', { name }) },
          { value: 'not_able', label: t('family.child.not-able', { name }) },
          { value: 'declined', label: t('family.child.declined', { name }) },
        ]}
      />
      {view === 'given' ? <TextBox name="child_view.text" label={t('family.child.text', { name })} rows={3} /> : null}
      {view === 'not_able' || view === 'declined' ? (
        <TextBox name="child_view.reason" label={t('family.child.reason')} rows={3} />
      ) : null}
      {view ? (
        <TextBox
          name="child_view.weight_note"
          label={t('family.child.weight', { name })}
          hint={t('family.child.weight.hint')}
          rows={3}
        />
      ) : null}
    </>
  );
}
