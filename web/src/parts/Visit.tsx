import { Tag } from '@digdir/designsystemet-react';
import type { Schemas } from '../api/client';
import { useDates, useText } from '../text/use-text';
import type { Fact } from './Facts';
import { hasWish } from './visits';
import { Written } from './Written';

type Visit = Schemas['Visit'];

/** VisitReader is whose page a visit stands on: its words say "dere" to that party. */
export type VisitReader = 'family' | 'provider' | 'district';

/** Colour only supports the word. */
const colour = {
  proposed: 'brand2',
  moved: 'brand2',
  agreed: 'success',
  held: 'neutral',
  not_held: 'warning',
  cancelled: 'neutral',
} as const;

/** VisitTag is where a visit stands: a wish for another date that has no answer comes before the rest. */
export function VisitTag({ visit, reader }: { visit: Visit; reader: VisitReader }) {
  const t = useText();
  const wish = hasWish(visit);
  return (
    <Tag data-color={wish ? 'info' : colour[visit.status]} data-size="sm">
      {wish ? t('visit.status.wish', { reader }) : t(`visit.status.${visit.status}`)}
    </Tag>
  );
}

/** useVisitFacts is what is worth saying of a visit: its purpose, who moved it and why, the family's wish, how it went. */
export function useVisitFacts(reader: VisitReader): (visit: Visit) => Fact[] {
  const t = useText();
  const dates = useDates();
  return ({ purpose, moved, wish, not_held_reason, text }) => {
    const facts: Fact[] = [[t('visit.purpose'), purpose]];
    if (moved) {
      const word = t(`visit.moved.${moved.by}`, { reader, date: dates.full(moved.from) });
      facts.push([t('visit.moved'), written(word, moved.reason)]);
    }
    if (wish) {
      facts.push([t('visit.wish', { reader }), written(t('visit.wished', { date: dates.full(wish.date) }), wish.text)]);
      if (wish.kept) facts.push([t('visit.kept', { reader }), written(wish.kept)]);
    }
    if (not_held_reason) facts.push([t('visit.not-held'), t(`visit.not-held.${not_held_reason}`, { reader })]);
    if (text) facts.push([t('visit.text', { reader }), written(text)]);
    return facts;
  };
}

function written(...parts: string[]) {
  return <Written text={parts.filter(Boolean).join('\n')} />;
}
