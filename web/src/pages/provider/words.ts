import type { Schemas } from '../../api/client';
import { waitsForWord } from '../../parts/case-words';
import { useDistricts } from '../../parts/reference';
import { useDates, useLanguage, useText } from '../../text/use-text';
import type { Assignment } from './assignment';

type Volume = Schemas['Volume'];
type Band = Schemas['Assignment']['age_band'];

/** The counts of a volume in the order they are said. */
const counts = [
  'weekends_per_month',
  'holiday_days_per_year',
  'nights_per_month',
  'day_stays_per_month',
  'evening_stays_per_month',
] as const;

/** useVolume words a volume: "2 helger i måneden og 7 feriedager i året". */
export function useVolume(): (volume: Volume | null) => string {
  const t = useText();
  const listed = useListed();
  return (volume) =>
    listed(counts.flatMap((kind) => worded(volume?.[kind], (n) => t(`provider.volume.${kind}`, { n }))));
}

function worded(n: number | null | undefined, word: (n: number) => string): string[] {
  return n ? [word(n)] : [];
}

/** useListed joins words to a sentence's list: "a, b og c". */
export function useListed(): (words: string[]) => string {
  const language = useLanguage();
  return (words) => new Intl.ListFormat(language === 'en' ? 'en-GB' : 'nb').format(words);
}

/** useAgeBand words an age band: "6–11 år". */
export function useAgeBand(): (band: Band) => string {
  const t = useText();
  return (band) => {
    if (!band) return '';
    return band === '18+' ? t('provider.age.adult') : t('provider.age.band', { band: band.replace('-', '–') });
  };
}

/** useDistrictName names a district by its number: "Bydel Østensjø". */
export function useDistrictName(): (number: string) => string {
  const t = useText();
  const districts = useDistricts();
  return (number) => t('provider.district', { name: districts.find((one) => one.number === number)?.name ?? number });
}

/** useWaits says who an assignment waits for, and by when the others owe it; our own deadlines stand beside it. */
export function useWaits(): (of: Assignment) => string | undefined {
  const t = useText();
  const dates = useDates();
  return (of) => {
    const [party] = of.waiting_on;
    if (of.waiting_on.includes('provider')) return t('provider.waits.ours');
    if (!party) return undefined;
    // What a district owes an assignment under way is its yearly look at the case: nothing that a provider waits for.
    if (!of.due_on || of.state === 'started') return t(waitsForWord(party));
    return t('provider.waits.until', { waits: t(waitsForWord(party)), date: dates.long(of.due_on) });
  };
}
