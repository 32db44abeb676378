import { Tag } from '@digdir/designsystemet-react';
import type { Schemas } from '../../../api/client';
import { Anchor } from '../../../parts/Anchor';
import { type Fact, Facts } from '../../../parts/Facts';
import { Panel } from '../../../parts/Panel';
import { Written } from '../../../parts/Written';
import { type Dates, type TextOf, useDates, useText } from '../../../text/use-text';
import type { FamilyOrder } from '../family-order';
import { YesToOne } from './PlanAnswers';
import { hasWish, isOpen, waitsForAnswer } from './visits';

interface VisitProps {
  order: FamilyOrder;
  plan: Schemas['PreCarePlan'];
  visit: Schemas['Visit'];
  onSaid(said: string): void;
}

const colour = {
  proposed: 'brand2',
  moved: 'brand2',
  agreed: 'success',
  held: 'neutral',
  not_held: 'neutral',
  cancelled: 'neutral',
} as const;

/** Visit is one visit of the plan: when, what for, where it stands, and what the family can say to it. */
export function Visit({ order, plan, visit, onSaid }: VisitProps) {
  const t = useText();
  const dates = useDates();
  const may = plan.actions.includes('pre_care_answer') && isOpen(visit);
  const oneOfSeveral = waitsForAnswer(visit) && plan.visits.filter(waitsForAnswer).length > 1;
  return (
    <Panel title={t('family.visit.title', { number: visit.visit, date: dates.full(visit.date) })}>
      <div>
        <Tag data-color={hasWish(visit) ? 'info' : colour[visit.status]} data-size="sm">
          {t(hasWish(visit) ? 'family.visit.status.wish' : `family.visit.status.${visit.status}`)}
        </Tag>
      </div>
      <Facts facts={factsOf(visit, t, dates)} />
      {may ? (
        <div className="buttons">
          {oneOfSeveral ? <YesToOne order={order} plan={plan} visit={visit} onSaid={onSaid} /> : null}
          <Anchor to="/saker/$id/plan" params={{ id: order.id }} search={{ besok: visit.visit }}>
            {t('family.visit.other-date', { number: visit.visit })}
          </Anchor>
        </div>
      ) : null}
    </Panel>
  );
}

/** What is worth saying of a visit: its purpose, who moved it and why, what the family wished, how it went. */
function factsOf(visit: Schemas['Visit'], t: TextOf, dates: Dates): Fact[] {
  const { purpose, moved, wish, not_held_reason, text } = visit;
  const facts: Fact[] = [[t('family.visit.purpose'), purpose]];
  if (moved) {
    const word = t(`family.visit.moved.${moved.by}`, { date: dates.full(moved.from) });
    facts.push([
      t('family.visit.moved'),
      <Written key="moved" text={[word, moved.reason].filter(Boolean).join('\n')} />,
    ]);
  }
  if (wish) {
    const said = [t('family.visit.wished', { date: dates.full(wish.date) }), wish.text].filter(Boolean).join('\n');
    facts.push([t('family.visit.wish'), <Written key="wish" text={said} />]);
    if (wish.kept) facts.push([t('family.visit.kept'), <Written key="kept" text={wish.kept} />]);
  }
  if (not_held_reason) facts.push([t('family.reason'), t(`family.visit.not-held.${not_held_reason}`)]);
  if (text) facts.push([t('family.visit.text'), <Written key="text" text={text} />]);
  return facts;
}
