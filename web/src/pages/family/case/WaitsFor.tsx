import { useDates, useText } from '../../../text/use-text';
import type { WaitedFor } from './next-step';

/** WaitsFor says whom a case waits for, to its family: "Venter på deg". */
export function WaitsFor({ parties }: { parties: WaitedFor[] }) {
  const t = useText();
  if (parties.includes('district') && parties.includes('provider')) return t('family.waits.both');
  return parties.map((party) => t(`family.waits.${party}`)).join(' · ');
}

/** WaitsBy says the same with the date, as a line of text. */
export function WaitsBy({ parties, by }: { parties: WaitedFor[]; by: string | null }) {
  const t = useText();
  const dates = useDates();
  if (parties.length === 0) return null;
  return (
    <>
      <WaitsFor parties={parties} />
      {by ? ` ${t('family.waits.by', { date: dates.long(by) })}` : null}
    </>
  );
}
