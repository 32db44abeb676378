import { useChange } from '../../../api/change';
import { client, type Schemas } from '../../../api/client';
import { ChildViewFields } from '../../../parts/ChildViewFields';
import { type ChildViewAnswer, childViewSent, hearingAt, noChildView } from '../../../parts/child-view';
import { Form } from '../../../parts/Form';
import { useFields } from '../../../parts/use-fields';
import { ageOn } from '../../../text/dates';
import { useDates, useText } from '../../../text/use-text';
import type { FamilyOrder } from '../family-order';
import { whoOf } from '../who';
import { useLand } from './use-land';

interface ConsentFormProps {
  order: FamilyOrder;
  /** Whether the page is sending something. */
  busy: boolean;
  during: (send: () => Promise<unknown>) => Promise<void>;
}

/**
 * ConsentForm makes the other one's proposal the choice. A parent is asked for the young person's own view: one whole view
 * is enough, and only the server knows whether the young person has given it already (R19).
 */
export function ConsentForm({ order, busy, during }: ConsentFormProps) {
  const t = useText();
  const land = useLand(order.id);
  const { today } = useDates();
  const who = whoOf(order);
  const age = ageOn(order.recipient.birth_date ?? today, today);
  const asked = { ...hearingAt(age), childView: 'optional' } as const;
  const fields = useFields({ child_view: noChildView });
  const consent = useChange(order.version, (header, body: Schemas['ConsentBody']) =>
    client.POST('/v1/orders/{id}/choice/consent', { params: { path: { id: order.id }, header }, body }),
  );

  async function send({ child_view }: { child_view: ChildViewAnswer }) {
    const said = childViewSent(child_view, asked);
    if (await consent.send(said ? { child_view: said } : {})) await land('samtykket');
  }

  return (
    <Form
      fields={fields}
      sending={busy}
      failure={consent.failure}
      submit={t('family.consent.submit')}
      onSubmit={(said) => during(() => send(said))}
    >
      {order.pending_choice?.ground === 'self' ? (
        <ChildViewFields reader={who} asked={asked} hint={t('family.consent.child.hint', { name: who.name })} />
      ) : null}
    </Form>
  );
}
