import { Panel } from '../../../parts/Panel';
import { addDays } from '../../../text/dates';
import { useDates, useText } from '../../../text/use-text';
import type { Order } from '../case/order';

import { representativesOf } from './words';

/** How long the family has to choose, from its first look at the list (R21). A reminder: nothing lapses. */
const choiceDays = 28;

/** WhatHappens says who is told when the order is published, and which dates follow from it. */
export function WhatHappens({ order }: { order: Order }) {
  const t = useText();
  const dates = useDates();
  const people = representativesOf(order);
  return (
    <Panel title={t('draft.happens.title')}>
      <ul className="list">
        <li>
          {people.length > 0 ? t('draft.happens.told', { people: people.join(', ') }) : t('draft.happens.told.nobody')}
        </li>
        <li>{t('draft.happens.providers')}</li>
        <li>{t('draft.happens.choose', { days: choiceDays, date: dates.full(addDays(dates.today, choiceDays)) })}</li>
        <li>{t('draft.happens.start')}</li>
        <li>{t('draft.happens.after')}</li>
      </ul>
    </Panel>
  );
}
