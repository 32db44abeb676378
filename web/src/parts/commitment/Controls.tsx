import { Field, Label, Select } from '@digdir/designsystemet-react';
import { useId } from 'react';
import type { MessageId } from '../../text/catalog';
import { useDates, useText } from '../../text/use-text';
import styles from './commitment.module.css';
import { type CommitmentSearch, type Grouping, monthsToOffer, type Period } from './period';

interface ControlsProps {
  period: Period;
  by: Grouping;
  groupings: readonly Grouping[];
  onSearch(search: CommitmentSearch): void;
}

/** Controls picks the months and what the figures are divided by; each choice shows at once, and stands in the address. */
export function Controls({ period, by, groupings, onSearch }: ControlsProps) {
  const t = useText();
  const dates = useDates();
  const months = monthsToOffer(period, dates.today).map((month) => ({ value: month, label: dates.month(month) }));
  const whole = { fra: period.from, til: period.to, etter: by };
  return (
    <search className={styles.controls} aria-label={t('commitment.controls')}>
      <Choice
        label="commitment.from"
        value={period.from}
        options={months}
        onChange={(fra) => onSearch({ ...whole, fra })}
      />
      <Choice
        label="commitment.to"
        value={period.to}
        options={months}
        onChange={(til) => onSearch({ ...whole, til })}
      />
      {groupings.length > 1 ? (
        <Choice
          label="commitment.by"
          value={by}
          options={groupings.map((one) => ({ value: one, label: t(`commitment.by.${one}`) }))}
          onChange={(etter) => onSearch({ ...whole, etter: etter as Grouping })}
        />
      ) : null}
    </search>
  );
}

interface ChoiceProps {
  label: MessageId;
  value: string;
  options: { value: string; label: string }[];
  onChange(value: string): void;
}

function Choice({ label, value, options, onChange }: ChoiceProps) {
  const t = useText();
  const id = useId();
  return (
    <Field>
      <Label htmlFor={id}>{t(label)}</Label>
      <Select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        {options.map((option) => (
          <Select.Option key={option.value} value={option.value}>
            {option.label}
          </Select.Option>
        ))}
      </Select>
    </Field>
  );
}
