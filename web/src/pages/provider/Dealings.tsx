import { Paragraph } from '@digdir/designsystemet-react';
import { type Fact, Facts } from '../../parts/Facts';
import { Panel } from '../../parts/Panel';
import { useReasonLabel } from '../../parts/reference';
import { Written } from '../../parts/Written';
import { useDates, useText } from '../../text/use-text';
import type { Assignment } from './assignment';

/** Dealings is what we have answered and what the district has told us. */
export function Dealings({ of }: { of: Assignment }) {
  return (
    <>
      {of.answer ? <OwnAnswer answer={of.answer} /> : null}
      {of.information ? <Information of={of.information} /> : null}
    </>
  );
}

function OwnAnswer({ answer }: { answer: NonNullable<Assignment['answer']> }) {
  const t = useText();
  const dates = useDates();
  const reason = useReasonLabel();
  const facts: Fact[] = [
    [t('provider.answer.given'), t(`provider.answer.${answer.answer}`)],
    [t('provider.answer.at'), dates.instant(answer.at)],
  ];
  if (answer.reason) facts.push([t('provider.answer.reason'), reason(answer.reason)]);
  if (answer.text) facts.push([t('provider.answer.text'), <Written key="text" text={answer.text} />]);
  if (answer.what) facts.push([t('provider.answer.what'), <Written key="what" text={answer.what} />]);
  if (answer.reply_by) facts.push([t('provider.answer.reply-by'), dates.full(answer.reply_by)]);
  return (
    <Panel title={t('provider.answer.own')}>
      <Facts columns facts={facts} />
    </Panel>
  );
}

function Information({ of }: { of: NonNullable<Assignment['information']> }) {
  const t = useText();
  const dates = useDates();
  return (
    <Panel title={t('provider.information.title')}>
      <Paragraph>
        <Written text={of.text} />
      </Paragraph>
      <Paragraph data-size="sm">{t('provider.information.at', { at: dates.instant(of.at) })}</Paragraph>
    </Panel>
  );
}
