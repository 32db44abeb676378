import { spanWords } from '../../../parts/offer-words';
import { useNeedLabel } from '../../../parts/reference';
import { ageOn } from '../../../text/dates';
import { type Dates, type TextOf, useDates, useText } from '../../../text/use-text';
import type { FamilyOrder } from '../family-order';
import { whoOf } from '../who';
import type { Offer } from './offers';

/** periodWords says from when to when; without an end it is open. */
export function periodWords(from: string | null, to: string | null, t: TextOf, dates: Dates): string {
  if (!from) return t('not-stated');
  return to
    ? t('choose.period', { from: dates.long(from), to: dates.long(to) })
    : t('choose.period.open', { from: dates.long(from) });
}

/** useFitWords says each thing that may not suit as a sentence; none of them stops a choice. */
export function useFitWords(order: FamilyOrder): (offer: Offer) => string[] {
  const t = useText();
  const dates = useDates();
  const label = useNeedLabel();
  return (offer) => offer.fit.map((code) => fitWords(code, offer, order, { t, dates, label }));
}

interface Wording {
  t: TextOf;
  dates: Dates;
  label(code: string): string;
}

const missing = 'need_missing:';

function fitWords(code: string, offer: Offer, order: FamilyOrder, { t, dates, label }: Wording): string {
  if (code.startsWith(missing)) return t('choose.fit.need', { need: label(code.slice(missing.length)) });
  if (code === 'starts_late') {
    const start = offer.statement.earliest_start;
    return start ? t('choose.fit.late', { date: dates.long(start) }) : t('choose.fit.late.undated');
  }
  if (code !== 'age_outside') return code;
  const from = order.start_window.from ?? dates.today;
  const age = order.recipient.birth_date ? ageOn(order.recipient.birth_date, from) : 0;
  return t('choose.fit.age', { ages: spanWords(offer.age_from, offer.age_to), age, ...whoOf(order) });
}

/** townOf is where a place is, so that one can judge the way: the part of Oslo, else the town. */
export function townOf({ in_oslo, area, city }: { in_oslo: boolean; area: string; city: string }): string {
  return in_oslo ? area : city;
}
