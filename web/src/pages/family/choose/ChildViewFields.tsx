import { useWatch } from 'react-hook-form';
import { RadioField, TextBox } from '../../../parts/fields';
import { useText } from '../../../text/use-text';
import type { FamilyOrder } from '../family-order';
import { whoOf } from '../who';
import type { Answers, Asks } from './asks';

const views = ['given', 'not_able', 'declined'] as const;

/** ChildViewFields asks what the child thinks, or why that is not known, and from twelve what weight it was given (R19). */
export function ChildViewFields({ order, asks }: { order: FamilyOrder; asks: Asks }) {
  const t = useText();
  const who = whoOf(order);
  const view = useWatch<Answers, 'child_view.view'>({ name: 'child_view.view' });
  const optional = asks.childView === 'optional';
  return (
    <>
      <RadioField
        name="child_view.view"
        label={t('choose.child.question', who)}
        hint={t(optional ? 'choose.child.hint.young' : 'choose.child.hint', who)}
        optional={optional}
        required={optional ? undefined : t('choose.child.question.missing', who)}
        options={views.map((value) => ({ value, label: t(`choose.child.${value}`, who) }))}
      />
      {view === 'given' ? (
        <TextBox
          key="text"
          name="child_view.text"
          label={t('choose.child.text', who)}
          required={t('choose.child.text.missing', who)}
        />
      ) : null}
      {view === 'not_able' || view === 'declined' ? (
        <TextBox
          key="reason"
          name="child_view.reason"
          label={t('choose.child.reason')}
          hint={t('choose.child.reason.hint')}
          required={t('choose.child.reason.missing')}
        />
      ) : null}
      {view && asks.weight ? (
        <TextBox
          key="weight"
          name="child_view.weight_note"
          label={t('choose.child.weight', who)}
          hint={t('choose.child.weight.hint', who)}
          required={t('choose.child.weight.missing', who)}
        />
      ) : null}
    </>
  );
}
