import { type TextOf, useText } from '../../text/use-text';
import { type Days, outcomes, type Row, type Shown, shownOf } from './figures';

/** countWords is "9 avtaler", or why there is no number. */
function countWords(shown: Shown, t: TextOf): string {
  if (shown.kind === 'none') return t('commitment.none');
  if (shown.kind === 'hidden') return t('commitment.hidden');
  return t('commitment.agreed', { count: shown.agreed });
}

/** useRowWords says a row in words: "13 avtaler: 5 startet i tide, 8 har tid igjen". */
export function useRowWords(): (shown: Shown) => string {
  const t = useText();
  return (shown) => {
    const count = countWords(shown, t);
    if (shown.kind === 'whole') return t('commitment.row.whole', { count });
    if (shown.kind !== 'split') return count;
    const parts = shown.shares.map((share) => t(`commitment.count.${share.outcome}`, { count: share.count }));
    return t('commitment.row.split', { count, parts: parts.join(', ') });
  };
}

/** useRowCells gives a row's cells of the table under a picture: agreed, then every outcome. */
export function useRowCells(): (row: Row | undefined) => string[] {
  const t = useText();
  return (row) => {
    const shown = shownOf(row);
    if (!row || shown.kind === 'none') return ['0', ...outcomes.map(() => '0')];
    const figures = [row.agreed, ...outcomes.map((outcome) => row[outcome])];
    return figures.map((figure) => (figure.value === null ? t('commitment.hidden') : String(figure.value)));
  };
}

/** useDaysWords says days in words: "Halvparten innen 11 dager, ni av ti innen 12 dager". */
export function useDaysWords(): (days: Days) => string {
  const t = useText();
  return (days) => t('commitment.days.words', { median: days.median, ninetieth: days.ninetieth });
}
