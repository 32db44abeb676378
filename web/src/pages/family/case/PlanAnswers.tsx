import { Button } from '@digdir/designsystemet-react';
import { type Change, useChange } from '../../../api/change';
import { client, type Schemas } from '../../../api/client';
import { FailureNotice } from '../../../parts/FailureNotice';
import { Form } from '../../../parts/Form';
import { TextBox } from '../../../parts/fields';
import { useFields } from '../../../parts/use-fields';
import { waitsForAnswer } from '../../../parts/visits';
import { useText } from '../../../text/use-text';
import type { FamilyOrder } from '../family-order';

type Plan = Schemas['PreCarePlan'];
type Answer = Schemas['PreCareAnswerBody'];

/** usePlanAnswer sends the family's answer to a plan, with the plan's own version. */
export function usePlanAnswer(order: FamilyOrder, plan: Plan): Change<Plan, Answer> {
  return useChange(plan.version, (header, body: Answer) =>
    client.POST('/v1/orders/{id}/pre-care-plan/answer', { params: { path: { id: order.id }, header }, body }),
  );
}

interface AnswerProps {
  order: FamilyOrder;
  plan: Plan;
  /** Gets what has been said, for the page to say so. */
  onSaid(said: string): void;
}

/** YesToAll says yes to every visit that waits for an answer, with a word to the provider if one likes. */
export function YesToAll({ order, plan, onSaid }: AnswerProps) {
  const t = useText();
  const fields = useFields({ text: '' });
  const yes = usePlanAnswer(order, plan);
  const waiting = plan.visits.filter(waitsForAnswer);
  const gaps = { count: waiting.length, number: waiting[0]?.visit };
  return (
    <Form
      fields={fields}
      sending={yes.sending}
      failure={yes.failure}
      submit={t('family.plan.yes-to-all', gaps)}
      onSubmit={async ({ text }) =>
        (await yes.send({ answer: 'yes', text })) && onSaid(t('family.plan.said-yes', gaps))
      }
    >
      <TextBox name="text" label={t('family.plan.say')} hint={t('family.plan.say.hint')} rows={2} optional />
    </Form>
  );
}

/** YesToOne says yes to one visit. */
export function YesToOne({ order, plan, visit, onSaid }: AnswerProps & { visit: Schemas['Visit'] }) {
  const t = useText();
  const yes = usePlanAnswer(order, plan);
  async function send() {
    const number = visit.visit;
    if (await yes.send({ answer: 'yes', visit: number })) onSaid(t('family.plan.said-yes-to', { number }));
  }
  return (
    <>
      <Button variant="secondary" loading={yes.sending} onClick={send}>
        {t('family.plan.yes', { number: visit.visit })}
      </Button>
      {yes.failure ? <FailureNotice failure={yes.failure} /> : null}
    </>
  );
}
