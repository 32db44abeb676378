import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useNavigate } from '@tanstack/react-router';
import type { Schemas } from '../../../api/client';
import { ButtonAnchor } from '../../../parts/Anchor';
import { Form } from '../../../parts/Form';
import { DateField, TextBox } from '../../../parts/fields';
import { useFields } from '../../../parts/use-fields';
import { addDays } from '../../../text/dates';
import { useDates, useText } from '../../../text/use-text';
import type { FamilyOrder } from '../family-order';
import { atCase } from './address';
import { usePlanAnswer } from './PlanAnswers';

interface WishFormProps {
  order: FamilyOrder;
  plan: Schemas['PreCarePlan'];
  visit: Schemas['Visit'];
  onSaid(said: string): void;
}

/** WishForm asks for another date for one visit. The visit stays where it is until the provider moves it or says why not. */
export function WishForm({ order, plan, visit, onSaid }: WishFormProps) {
  const t = useText();
  const dates = useDates();
  const navigate = useNavigate();
  const fields = useFields({ date: '', text: '' });
  const wish = usePlanAnswer(order, plan);
  const start = order.state === 'start_confirmed' ? order.round?.start?.start_date : undefined;

  async function send({ date, text }: { date: string; text: string }) {
    const sent = await wish.send({ answer: 'other_date', visit: visit.visit, date, text });
    if (!sent) return;
    await navigate({ to: '/saker/$id/plan', params: { id: order.id } });
    onSaid(t('family.wish.said', { number: visit.visit }));
  }

  return (
    <>
      <Heading level={2} data-size="sm">
        {t('family.wish.title', { number: visit.visit, date: dates.full(visit.date) })}
      </Heading>
      <Paragraph>{t('family.wish.lead')}</Paragraph>
      <Form
        fields={fields}
        sending={wish.sending}
        failure={wish.failure}
        submit={t('family.wish.submit')}
        onSubmit={send}
        besides={
          <ButtonAnchor to={atCase(order.id, 'plan')} variant="secondary">
            {t('family.wish.back')}
          </ButtonAnchor>
        }
      >
        <DateField
          name="date"
          label={t('family.wish.date')}
          hint={start ? t('family.wish.date.hint', { date: dates.full(start) }) : undefined}
          min={dates.today}
          max={start ? addDays(start, -1) : undefined}
          required
        />
        <TextBox name="text" label={t('family.wish.text')} hint={t('family.plan.say.hint')} rows={3} optional />
      </Form>
    </>
  );
}
