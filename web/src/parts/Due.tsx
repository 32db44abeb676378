import { Tag } from '@digdir/designsystemet-react';
import { useDates, useText } from '../text/use-text';

/** How many days before the date it is called soon. */
const soonDays = 3;

/** Due is a date by which somebody owes something, with how long that is in words. Red only when it has passed. */
export function Due({ on }: { on: string | null }) {
  const t = useText();
  const dates = useDates();
  if (on === null) return <span>{t('due.none')}</span>;
  const days = dates.daysTo(on);
  return (
    <span className="due">
      <span className="nowrap">{dates.short(on)}</span>{' '}
      <Tag data-size="sm" data-color={colourOf(days)}>
        {t('due.days', { days, late: -days, when: whenOf(days) })}
      </Tag>
    </span>
  );
}

function colourOf(days: number): 'danger' | 'warning' | 'neutral' {
  if (days < 0) return 'danger';
  return days <= soonDays ? 'warning' : 'neutral';
}

function whenOf(days: number): 'late' | 'today' | 'ahead' {
  if (days < 0) return 'late';
  return days === 0 ? 'today' : 'ahead';
}
