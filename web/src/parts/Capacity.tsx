import type { Schemas } from '../api/client';
import { daysBetween } from '../text/dates';
import { type Dates, type TextOf, useDates, useText } from '../text/use-text';

type Statement = Schemas['Statement'];

/** The bar runs over the four months within which every provider must be able to start (R27). */
const barDays = 122;

/** What a provider said longer ago than this is shown as old. */
const freshDays = 30;

interface CapacityProps {
  statement: Statement;
  /** Whether all places are taken right now; families see it, the public does not. */
  full?: boolean;
  /** Whether a place is held for the reader: then others' room is no question any more. */
  held?: boolean;
  /** Whether the reader can choose the place now, and is told that room is no hindrance. */
  choosing?: boolean;
}

/** Capacity is the provider's own word about room, with its date: in words first, with a bar against the four months. */
export function Capacity({ statement, full = false, held = false, choosing = false }: CapacityProps) {
  const t = useText();
  const dates = useDates();
  if (held) return <p className="capacity-word">{t('capacity.held')}</p>;
  const old = !full && isOld(statement, dates.today);
  const note = full ? t('capacity.full.note', { date: dates.long(dates.today) }) : noteOf(statement, t, dates);
  const mayAnyway = choosing && (full || statement.value === 'unknown');
  return (
    <div className="capacity">
      <p className={old ? 'capacity-word subtle' : 'capacity-word'}>
        {full ? t('capacity.full') : wordOf(statement, t, dates)}
      </p>
      <Bar at={full || old ? null : shareOf(statement, dates.today)} />
      <p className="capacity-note">
        {note} {mayAnyway ? t('capacity.may', { full: full ? 'yes' : 'no' }) : null}
      </p>
    </div>
  );
}

function wordOf({ value, earliest_start }: Statement, t: TextOf, dates: Dates): string {
  if (value === 'has_capacity' && earliest_start && earliest_start > dates.today) {
    return t('capacity.from', { weeks: Math.ceil(daysBetween(dates.today, earliest_start) / 7) });
  }
  return t(`capacity.${value}`);
}

function noteOf(statement: Statement, t: TextOf, dates: Dates): string {
  const { value, given_on, earliest_start } = statement;
  if (value === 'unknown' || !given_on) return t('capacity.unknown.note');
  const old = isOld(statement, dates.today);
  const said = t(old ? 'capacity.given.old' : 'capacity.given', { date: dates.long(given_on) });
  // A day that has passed promises nothing.
  return earliest_start && earliest_start > dates.today
    ? `${said} ${t('capacity.earliest', { date: dates.long(earliest_start) })}`
    : said;
}

function isOld({ value, given_on }: Statement, today: string): boolean {
  return value !== 'unknown' && given_on !== null && daysBetween(given_on, today) > freshDays;
}

/** Bar repeats the words as a picture, and is hidden from those who hear the page. */
function Bar({ at }: { at: number | null }) {
  const t = useText();
  return (
    <div className="capacity-bar" aria-hidden="true">
      <svg viewBox="0 0 244 14" preserveAspectRatio="none" className={at === null ? 'bar bar-unknown' : 'bar'}>
        <title>{t('capacity.bar')}</title>
        <rect className="bar-whole" x="0" y="4" width="240" height="7" rx="3.5" />
        {at === null ? null : (
          <rect className="bar-part" x="0" y="4" width={Math.max(8, 240 * at)} height="7" rx="3.5" />
        )}
        <rect className="bar-limit" x="240" y="0" width="2.5" height="14" />
      </svg>
      <span className="bar-ends">
        <span>{t('capacity.bar.today')}</span>
        <span>{t('capacity.bar.limit')}</span>
      </span>
    </div>
  );
}

/** How far into the four months the earliest start lies, 0–1; null when nobody has said. */
function shareOf({ value, earliest_start }: Statement, today: string): number | null {
  if (value !== 'has_capacity' && !earliest_start) return null;
  if (!earliest_start) return 0;
  return Math.min(1, Math.max(0, daysBetween(today, earliest_start) / barDays));
}
