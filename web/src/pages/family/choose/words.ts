import type { Schemas } from '../../../api/client';
import { spanWords } from '../../../parts/offer-words';
import { useNeedLabel } from '../../../parts/reference';
import type { Language } from '../../../text/languages';
import { type Dates, type TextOf, useDates, useText } from '../../../text/use-text';
import type { FamilyOrder } from '../family-order';
import { ageOn } from '../people';
import { whoOf } from '../who';
import type { Offer } from './offers';

/** volumeWords says how much is granted: "Én helg i måneden og 14 feriedager i året". */
export function volumeWords(volume: Schemas['Volume'], t: TextOf, language: Language): string {
  const parts = [
    [volume.weekends_per_month, 'choose.volume.weekends'],
    [volume.nights_per_month, 'choose.volume.nights'],
    [volume.day_stays_per_month, 'choose.volume.days'],
    [volume.evening_stays_per_month, 'choose.volume.evenings'],
    [volume.holiday_days_per_year, 'choose.volume.holidays'],
  ] as const;
  const said = parts.flatMap(([count, id]) => (count ? [t(id, { count })] : []));
  return said.length > 0 ? capitalised(listWords(said, language)) : t('not-stated');
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('nb') + text.slice(1);
}

/** listWords joins words the way a sentence does; Chromium has no nynorsk, which joins as bokmål does. */
export function listWords(words: string[], language: Language): string {
  return new Intl.ListFormat(language === 'en' ? 'en-GB' : 'nb').format(words);
}

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
