/** What the figures can be divided by besides the month. */
export type Grouping = 'provider' | 'lot' | 'district';

/** What the address of a page with these figures carries: months YYYY-MM and what to divide by. */
export interface CommitmentSearch {
  fra?: string;
  til?: string;
  etter?: Grouping;
}

/** Period is the months whose agreements are counted, both included. */
export interface Period {
  from: string;
  to: string;
}

/** The most months that the API counts at once. */
const mostMonths = 60;
/** How many months are shown when nobody has said. */
const usualMonths = 12;
/** How many months the menus offer. */
const offeredMonths = 36;

/** commitmentSearch reads the address; what it cannot use falls away. */
export function commitmentSearch(groupings: readonly Grouping[]) {
  return (search: Record<string, unknown>): CommitmentSearch => ({
    ...(isMonth(search.fra) ? { fra: search.fra } : {}),
    ...(isMonth(search.til) ? { til: search.til } : {}),
    ...(groupings.includes(search.etter as Grouping) ? { etter: search.etter as Grouping } : {}),
  });
}

function isMonth(value: unknown): value is string {
  return typeof value === 'string' && /^20\d\d-(0[1-9]|1[0-2])$/.test(value);
}

/** monthsAfter is the month so many months later; fewer than none is before. */
export function monthsAfter(month: string, count: number): string {
  const all = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + count;
  return `${Math.floor(all / 12)}-${String((all % 12) + 1).padStart(2, '0')}`;
}

/** periodOf is what the address asks for, else the last twelve months; never more than the API counts, never backwards. */
export function periodOf({ fra, til }: CommitmentSearch, today: string): Period {
  const to = til ?? (fra && fra > today.slice(0, 7) ? fra : today.slice(0, 7));
  const from = fra ?? monthsAfter(to, 1 - usualMonths);
  if (from > to) return periodOf({ fra: to, til: from }, today);
  const [, latest = from] = [from, monthsAfter(to, 1 - mostMonths)].sort();
  return { from: latest, to };
}

/** monthsOf lists the months of a period, the first first. */
export function monthsOf({ from, to }: Period): string[] {
  const months = [from];
  while ((months.at(-1) ?? to) < to) months.push(monthsAfter(months.at(-1) ?? to, 1));
  return months;
}

/** monthsToOffer lists the months one may pick, newest first, with those of the period that are older still. */
export function monthsToOffer(period: Period, today: string): string[] {
  const now = today.slice(0, 7);
  const from = monthsAfter(now, 1 - offeredMonths);
  const usual = monthsOf({ from, to: now });
  return [...new Set([...usual, period.from, period.to])].sort().reverse();
}
