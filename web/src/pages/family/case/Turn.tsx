import { Alert, Heading, Paragraph } from '@digdir/designsystemet-react';
import { type Fact, Facts } from '../../../parts/Facts';
import { ServerText } from '../../../parts/FailureNotice';
import { useReasonLabel } from '../../../parts/reference';
import { Written } from '../../../parts/Written';
import type { MessageId } from '../../../text/catalog';
import { useDates, useText } from '../../../text/use-text';
import type { FamilyOrder } from '../family-order';
import { turnOf } from './next-step';
import { useLatestEvents } from './use-trail';

/** Turn explains why a case is back at the choice, or over: the reason, and how to complain where that is a right. */
export function Turn({ order }: { order: FamilyOrder }) {
  const t = useText();
  const dates = useDates();
  const reasonOf = useReasonLabel();
  const event = turnOf(useLatestEvents(order.id).data?.items ?? [], order.state);
  if (!event) return null;
  const { reason = '', text = '', complaint = '', ends_on = '' } = event.detail;
  const unsuitable = event.type === 'suitability_concluded';
  const facts: Fact[] = [[t('family.reason'), <Written key="reason" text={unsuitable ? reasonOf(reason) : reason} />]];
  if (text) facts.push([t('family.conclusion.text'), <Written key="text" text={text} />]);
  if (ends_on) facts.push([t('family.agreement.ends'), dates.full(ends_on)]);
  return (
    <Alert data-color="info" className="stack-s">
      <Heading level={2} data-size="xs">
        {t(`family.turn.${event.type}.title` as MessageId)}
      </Heading>
      <Paragraph>
        {t(`family.turn.${event.type}.text` as MessageId, { date: dates.long(dates.dayOf(event.at)) })}
      </Paragraph>
      <Facts facts={facts} />
      {unsuitable ? (
        <Paragraph>{complaint ? <ServerText text={complaint} /> : t('family.turn.complaint')}</Paragraph>
      ) : null}
    </Alert>
  );
}
