import { Paragraph } from '@digdir/designsystemet-react';
import { Panel } from '../../../parts/Panel';
import { useDates, useText } from '../../../text/use-text';
import type { FamilyOrder } from '../family-order';
import { asksOf } from './asks';
import css from './List.module.css';

type Representative = FamilyOrder['representatives'][number];

/** Deciders are all who act in the case and what each can do; for one person alone there is nothing to say. */
export function Deciders({ order }: { order: FamilyOrder }) {
  const t = useText();
  const dates = useDates();
  const people = order.representatives;
  if (people.length < 2) return null;
  const together = asksOf(order, dates.today).consentOf !== null;
  return (
    <Panel title={t(together ? 'choose.deciders.together' : 'choose.deciders.title')}>
      <ul className={css.deciders}>
        {people.map((one) => (
          <li key={one.name + one.ground}>
            <span className={css.initials} aria-hidden="true">
              {initialsOf(one.name)}
            </span>
            <span>
              <span className={css.decider}>{one.me ? t('choose.deciders.me', { name: one.name }) : one.name}</span>
              <span className="subtle">{t(`ground.${one.ground}`)}</span>
            </span>
          </li>
        ))}
      </ul>
      <Paragraph>{t(roleOf(people, together))}</Paragraph>
    </Panel>
  );
}

function roleOf(people: Representative[], together: boolean) {
  if (together) return 'choose.deciders.both';
  const others = people.filter((one) => !one.me);
  return others.some((one) => one.ground === 'parent') ? 'choose.deciders.parents' : 'choose.deciders.any';
}

function initialsOf(name: string): string {
  const words = name.split(/\s+/);
  return [words[0], words.length > 1 ? words.at(-1) : ''].map((word) => word?.charAt(0) ?? '').join('');
}
