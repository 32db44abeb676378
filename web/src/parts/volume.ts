import type { Schemas } from '../api/client';
import { useListed, useText } from '../text/use-text';

type Volume = Schemas['Volume'];

/** The amounts of a volume in the order they are said. */
const amounts = [
  'weekends_per_month',
  'nights_per_month',
  'day_stays_per_month',
  'evening_stays_per_month',
  'holiday_days_per_year',
] as const;

/** useVolume says how much is granted: "Én helg i måneden og 14 feriedager i året"; '' where nothing is said. */
export function useVolume(): (volume: Volume | null) => string {
  const t = useText();
  const listed = useListed();
  return (volume) => {
    const said = amounts.flatMap((kind) => (volume?.[kind] ? [t(`volume.${kind}`, { count: volume[kind] })] : []));
    return capitalised(listed(said));
  };
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('nb') + text.slice(1);
}
