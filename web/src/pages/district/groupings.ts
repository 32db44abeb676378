import type { Grouping } from '../../parts/commitment/period';

/** What a district may divide the four-month figures by; it sees its own district only. */
export const groupings: readonly [Grouping, ...Grouping[]] = ['provider', 'lot'];
