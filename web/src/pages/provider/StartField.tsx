import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useFormContext, useWatch } from 'react-hook-form';
import { $api, type Schemas } from '../../api/client';
import { DateField } from '../../parts/fields';
import { useDates, useText } from '../../text/use-text';
import type { Assignment } from './assignment';
import style from './provider.module.css';
import { dayFits, daysOf, proposed } from './start';

const isDate = /^\d{4}-\d{2}-\d{2}$/;

/** StartField is the date of the first ordinary stay, with the days that fit this form of respite (R29). */
export function StartField({ of, max }: { of: Assignment; max: string | null }) {
  const t = useText();
  const { today } = useDates();
  const holidays = $api.useQuery('get', '/v1/reference/holidays').data?.items ?? [];
  const dates = proposed(of, holidays, today).filter((date) => max === null || date <= max);
  return (
    <div className="stack-s">
      <DateField
        name="start_date"
        label={t('provider.start.date')}
        hint={t(`provider.start.days.${daysOf(of)}`)}
        min={of.agreement_date ?? today}
        max={max ?? undefined}
        required
      />
      <SaidInWords of={of} max={max} holidays={holidays} />
      {dates.length > 0 ? <Proposals dates={dates} /> : null}
    </div>
  );
}

/** The date in full, with its weekday, and at once whether it fits: nobody should have to send it to find out. */
function SaidInWords({ of, max, holidays }: { of: Assignment; max: string | null; holidays: Schemas['Holiday'][] }) {
  const t = useText();
  const dates = useDates();
  const date = useWatch({ name: 'start_date' }) as string;
  const known = isDate.test(date) && date > '2000';
  return (
    <Paragraph role="status">
      {known
        ? t(`provider.start.said.${verdict(date)}`, { date: dates.full(date), latest: max ? dates.full(max) : '' })
        : ''}
    </Paragraph>
  );

  function verdict(on: string): 'after' | 'other-day' | 'fits' {
    if (max && on > max) return 'after';
    return dayFits(daysOf(of), on, holidays) ? 'fits' : 'other-day';
  }
}

/** The next dates that fit, to press while the family is on the telephone. */
function Proposals({ dates }: { dates: string[] }) {
  const t = useText();
  const form = useFormContext();
  const { full } = useDates();
  return (
    <ul aria-label={t('provider.start.proposals')} className={`plain-list ${style.cluster}`}>
      {dates.map((date) => (
        <li key={date}>
          <Button
            type="button"
            variant="secondary"
            data-size="sm"
            onClick={() => form.setValue('start_date', date, { shouldDirty: true, shouldValidate: true })}
          >
            {full(date)}
          </Button>
        </li>
      ))}
    </ul>
  );
}
