import { Tag } from '@digdir/designsystemet-react';
import { Anchor } from '../../../parts/Anchor';
import { useText } from '../../../text/use-text';
import type { Order } from '../case/order';
import styles from './AnswerRow.module.css';
import { placeOf } from './draft';
import type { Named } from './tasks';
import type { DraftValues } from './values';
import { fieldWord, useAnswer } from './words';

interface AnswerRowProps {
  order: Order;
  values: DraftValues;
  field: Named;
}

/** AnswerRow is one answer and the way to change it, which comes back here. */
export function AnswerRow({ order, values, field }: AnswerRowProps) {
  const t = useText();
  const answer = useAnswer();
  const name = t(fieldWord(field));
  const place = placeOf(order, field);
  return (
    <div className={styles.row}>
      <dt>{name}</dt>
      <dd className={styles.answer}>
        {(field !== 'volume' && answer(values, field)) || <Empty field={field} order={order} />}
      </dd>
      {place ? (
        <dd>
          <Anchor to={place.to} hash={place.hash} search={{ fra: 'se-over' } as never}>
            {t('draft.review.change')}
            <span className="ds-sr-only"> {name}</span>
          </Anchor>
        </dd>
      ) : null}
    </div>
  );
}

/** Nothing given: what publishing needs is marked, an open end is said in words. */
function Empty({ field, order }: Pick<AnswerRowProps, 'field' | 'order'>) {
  const t = useText();
  if (order.missing.includes(field)) return <Tag data-color="info">{t('draft.review.lacks')}</Tag>;
  return <span className={styles.none}>{t(field === 'decision.valid_to' ? 'draft.open-ended' : 'not-stated')}</span>;
}
