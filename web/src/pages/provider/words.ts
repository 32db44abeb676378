import { waitsForWord } from '../../parts/case-words';
import { useDistricts } from '../../parts/reference';
import { useDates, useText } from '../../text/use-text';
import type { Assignment } from './assignment';

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
    // What a district owes an assignment under way is its yearly look at the case: nothing that a provider waits for.
    if (!party || of.state === 'started') return undefined;
    if (!of.due_on) return t(waitsForWord(party));
    return t('provider.waits.until', { waits: t(waitsForWord(party)), date: dates.long(of.due_on) });
  };
}
