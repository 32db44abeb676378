import { Checkbox, Fieldset } from '@digdir/designsystemet-react';
import { useFormContext } from 'react-hook-form';
import { RadioField } from '../../../parts/fields';
import { useLabel, useNeeds } from '../../../parts/reference';
import { useText } from '../../../text/use-text';
import type { DraftValues } from './values';

/** What can be needed; traits belong to a place and are nothing one needs. */
const kinds = ['need', 'service'] as const;
const levels = ['1', '2', '3', '4'] as const;

/** What the person needs, in codes and a coarse level: never a diagnosis. */
export function NeedsFields() {
  const t = useText();
  return (
    <>
      <div id="needs" className="stack" tabIndex={-1}>
        {kinds.map((kind) => (
          <Needs key={kind} kind={kind} />
        ))}
      </div>
      <RadioField
        name="support_level"
        label={t('draft.field.support_level')}
        hint={t('draft.hint.support_level')}
        options={[
          ...levels.map((value) => ({ value, label: t(`draft.level.${value}`), hint: t(`draft.level.${value}.hint`) })),
          { value: '', label: t('draft.level.none') },
        ]}
      />
    </>
  );
}

function Needs({ kind }: { kind: (typeof kinds)[number] }) {
  const t = useText();
  const label = useLabel();
  const form = useFormContext<DraftValues>();
  const needs = useNeeds().filter((need) => need.kind === kind);
  return (
    <Fieldset>
      <Fieldset.Legend>{t(`draft.needs.${kind}`)}</Fieldset.Legend>
      <Fieldset.Description>{t(`draft.needs.${kind}.hint`)}</Fieldset.Description>
      {needs.map((need) => (
        <Checkbox key={need.code} {...form.register('needs')} value={need.code} label={label(need)} />
      ))}
    </Fieldset>
  );
}
