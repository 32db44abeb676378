/** The pages of a case, as they stand in the address after its id. */
export type CasePart =
  | 'velg'
  | 'kvittering'
  | 'samtykke'
  | 'samtykke/nei'
  | 'innvending'
  | 'trekk'
  | 'plan'
  | 'oppstart'
  | 'senere-oppstart'
  | 'rapporter'
  | 'historikk';

/** atCase is the address of a case or of one of its pages. */
export function atCase(id: string, part?: CasePart): string {
  return part ? `/saker/${id}/${part}` : `/saker/${id}`;
}

/** What has just been done, so that the page one lands on says so. */
const deeds = [
  'trukket',
  'forslag-trukket',
  'forslag-nei',
  'samtykket',
  'innvending',
  'enig',
  'oppstart',
  'senere',
] as const;
export type Deed = (typeof deeds)[number];

/** isDeed tells whether a text in the address is one of them. */
export function isDeed(value: unknown): value is Deed {
  return deeds.some((deed) => deed === value);
}
