import type { Grouping } from '../../parts/commitment/period';

/** What the owner and the auditor may divide the four-month figures by. */
export const groupings: readonly [Grouping, ...Grouping[]] = ['provider', 'lot', 'district'];
