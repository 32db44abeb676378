import type { Schemas } from '../../api/client';

/** Row is the figures of one provider, lot, district or month. */
export type Row = Schemas['CommitmentRow'];

/** The outcomes of a call-off, in the order they are shown: what went well first, then what may yet, then what did not. */
export const outcomes = [
  'started_in_time',
  'started_late_by_wish',
  'under_way',
  'at_risk',
  'broken',
  'ended_unstarted',
] as const;
export type Outcome = (typeof outcomes)[number];

/** Share is one outcome of a row that has any. */
export interface Share {
  outcome: Outcome;
  count: number;
}

/**
 * Shown is what may be seen of a row: nothing agreed, nothing (too few persons), how many only, or how many and what became
 * of them. A row shows all its outcomes or none (docs/figures.md).
 */
export type Shown =
  | { kind: 'none' }
  | { kind: 'hidden' }
  | { kind: 'whole'; agreed: number }
  | { kind: 'split'; agreed: number; shares: Share[] };

/** shownOf tells what may be seen of a row; a month without a row is a month without agreements. */
export function shownOf(row: Row | undefined): Shown {
  if (!row || row.agreed.value === 0) return { kind: 'none' };
  const agreed = row.agreed.value;
  if (agreed === null) return { kind: 'hidden' };
  const shares: Share[] = [];
  for (const outcome of outcomes) {
    const count = row[outcome].value;
    if (count === null) return { kind: 'whole', agreed };
    if (count > 0) shares.push({ outcome, count });
  }
  return { kind: 'split', agreed, shares };
}

/** Days are the days within which half and nine tenths were done; null when hidden or when there are none. */
export interface Days {
  median: number;
  ninetieth: number;
}

/** daysOf reads the days of a row where they may be seen. */
export function daysOf(figures: Schemas['DayFigures'] | undefined): Days | null {
  if (!figures || figures.median === null || figures.percentile_90 === null) return null;
  return { median: figures.median, ninetieth: figures.percentile_90 };
}

/** The four months as days, for a picture; the deadline itself is counted in months (R27). */
export const limitDays = 122;

/** scaleOf is how many days a picture is wide: past the limit, and past the slowest. */
export function scaleOf(days: (Days | null)[]): number {
  return Math.max(limitDays * 1.2, ...days.map((one) => (one?.ninetieth ?? 0) * 1.08));
}
