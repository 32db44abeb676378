import type { Schemas } from '../api/client';
import { useText } from '../text/use-text';

/** useAgeBand words an age band: "6–11 år"; '' where it is not shown. */
export function useAgeBand(): (band: Schemas['Assignment']['age_band']) => string {
  const t = useText();
  return (band) => {
    if (!band) return '';
    return band === '18+' ? t('age.adult') : t('age.band', { band: band.replace('-', '–') });
  };
}
