import { Anchor } from '../../../parts/Anchor';
import { useText } from '../../../text/use-text';
import styles from './AnswerRow.module.css';
import { placeOf } from './draft';
import type { Field } from './tasks';
import type { DraftValues, Order } from './values';
import { fieldWord, useAnswer } from './words';

interface AnswerRowProps {
  order: Order;
  values: DraftValues;
  field: Field;
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
      <dd className={styles.answer}>{answer(values, field) || <span className="subtle">{t('not-stated')}</span>}</dd>
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
