import { Field, Label, Select } from '@digdir/designsystemet-react';
import { useId } from 'react';
import { useMe } from '../../../shell/use-me';
import { useText } from '../../../text/use-text';
import { useColleagues } from '../case/order';
import { me } from './search';

interface ChosenProps {
  value: string;
  onChange(event: { target: { value: string } }): void;
}

interface ChoiceProps extends ChosenProps {
  label: string;
  /** What no choice means. */
  all: string;
  options: { value: string; label: string }[];
}

/** Choice is one of the lists of the search. */
export function Choice({ label, value, onChange, all, options }: ChoiceProps) {
  const id = useId();
  return (
    <Field>
      <Label htmlFor={id}>{label}</Label>
      <Select id={id} value={value} onChange={onChange}>
        <Select.Option value="">{all}</Select.Option>
        {options.map((option) => (
          <Select.Option key={option.value} value={option.value}>
            {option.label}
          </Select.Option>
        ))}
      </Select>
    </Field>
  );
}

/** CaseworkerChoice offers oneself first, then the colleagues by name. */
export function CaseworkerChoice({ value, onChange }: ChosenProps) {
  const t = useText();
  const myself = useMe()?.id;
  const { data } = useColleagues();
  const others = (data?.items ?? []).filter((one) => one.id !== myself);
  const known = [...others.map((one) => one.id), myself, me, ''];
  return (
    <Choice
      label={t('district.head.caseworker')}
      value={value === myself ? me : value}
      onChange={onChange}
      all={t('district.search.everybody')}
      options={[
        { value: me, label: t('district.search.me') },
        ...others.map((one) => ({ value: one.id, label: one.name })),
        ...(known.includes(value) ? [] : [{ value, label: t('district.search.former') }]),
      ]}
    />
  );
}
