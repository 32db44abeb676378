import { Paragraph } from '@digdir/designsystemet-react';
import { states } from '../../../parts/offer-words';
import { Panel } from '../../../parts/Panel';
import { useLabel, useNeeds } from '../../../parts/reference';
import { Stated } from '../../../parts/Stated';
import { useText } from '../../../text/use-text';
import type { FamilyOrder } from '../family-order';
import { whoOf } from '../who';
import type { Offer } from './offers';
import css from './Profile.module.css';

const kinds = ['need', 'service', 'trait'] as const;

/** Points says of every point of the agreement and every need whether the place states it (R36): yes, or not stated. */
export function Points({ offer, order }: { offer: Offer; order: FamilyOrder }) {
  const t = useText();
  const needs = useNeeds();
  const label = useLabel();
  return kinds.map((kind) => (
    <Panel key={kind} title={t(`choose.points.${kind}`)}>
      {kind === 'need' && order.needs.length > 0 ? <Paragraph>{t('choose.points.own', whoOf(order))}</Paragraph> : null}
      <dl className={css.points}>
        {needs
          .filter((need) => need.kind === kind)
          .map((need) => (
            <div key={need.code}>
              <dt className={order.needs.includes(need.code) ? css.own : undefined}>{label(need)}</dt>
              <dd>
                <Stated yes={states(offer, need.code)} />
              </dd>
            </div>
          ))}
      </dl>
    </Panel>
  ));
}
