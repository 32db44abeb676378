import { Alert, Heading, Paragraph } from '@digdir/designsystemet-react';
import type { Failure, Problem } from '../../../api/problem';
import { Anchor } from '../../../parts/Anchor';
import { FailureNotice, ServerText } from '../../../parts/FailureNotice';
import type { MessageId } from '../../../text/catalog';
import { useText } from '../../../text/use-text';
import type { Order } from '../case/order';
import { placeOf } from './draft';

import { before, useNamed } from './words';

/** What to do about a refusal, by the server's code; by its rule where a code has several. */
const advice: Record<string, MessageId> = {
  missing_fields: 'draft.refused.missing',
  manual_handling: 'draft.refused.manual',
  not_on_agreement: 'draft.refused.agreement',
  outside_lot_rules: 'draft.refused.lot',
  R9: 'draft.refused.covered',
  R18: 'draft.refused.choosers',
};

/** PublishRefusal says in the server's words why an order could not be published, leads to every field, and what to do. */
export function PublishRefusal({ failure, order }: { failure: Failure; order: Order }) {
  const t = useText();
  const { problem } = failure;
  const next = problem ? (advice[problem.code] ?? advice[problem.rule ?? '']) : undefined;
  if (!problem || !next) return <FailureNotice failure={failure} />;
  return (
    <Alert data-color="warning" role="alert" className="stack-s">
      <Heading level={2} data-size="2xs">
        <ServerText text={problem.title} />
      </Heading>
      <Paragraph>
        <ServerText text={problem.detail} />
      </Paragraph>
      <Faults errors={problem.errors} order={order} />
      <Paragraph>{t(next)}</Paragraph>
    </Alert>
  );
}

function Faults({ errors, order }: { errors: Problem['errors']; order: Order }) {
  const named = useNamed();
  if (errors.length === 0) return null;
  return (
    <ul className="list">
      {errors.map((wrong) => {
        const place = placeOf(order, wrong.field);
        return (
          <li key={wrong.field + wrong.code}>
            {place ? (
              <Anchor to={place.to} hash={place.hash} search={{ fra: 'se-over' } as never}>
                {before(named(wrong.field))}
              </Anchor>
            ) : (
              before(named(wrong.field))
            )}{' '}
            <ServerText text={wrong.message} />
          </li>
        );
      })}
    </ul>
  );
}
