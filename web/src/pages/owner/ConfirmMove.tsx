import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useEffect, useRef } from 'react';
import type { Schemas } from '../../api/client';
import type { Failure } from '../../api/problem';
import { Facts } from '../../parts/Facts';
import { FailureNotice } from '../../parts/FailureNotice';
import { Written } from '../../parts/Written';
import { type TextOf, useText } from '../../text/use-text';
import { type Place, stepOf } from './places';

interface ConfirmMoveProps {
  place: Place;
  asked: Schemas['FrameworkPlaceMove'];
  move: { sending: boolean; failure: Failure | null };
  onGo(): void;
  onBack(): void;
}

/** ConfirmMove says what follows for the provider and for the cases that have it, before the place is taken from it. */
export function ConfirmMove({ place, asked, move, onGo, onBack }: ConfirmMoveProps) {
  const t = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const step = stepOf(place.status, asked.status);
  if (!step) return null;
  return (
    <div className="stack">
      <Heading level={2} data-size="sm" ref={heading} tabIndex={-1}>
        {t('owner.move.sure')}
      </Heading>
      <Facts
        facts={[
          [t('owner.move.what'), t(`owner.move.${step}`)],
          [t('owner.move.reason'), <Written key="reason" text={asked.reason ?? ''} />],
          [t('owner.move.cases'), casesWords(place, t)],
        ]}
      />
      <Paragraph>{t(`owner.move.${step}.text`)}</Paragraph>
      {move.failure ? <FailureNotice failure={move.failure} /> : null}
      <div className="buttons">
        <Button data-color="accent" loading={move.sending} onClick={onGo}>
          {t('owner.move.sure.go', { step, provider: place.provider_name })}
        </Button>
        <Button data-color="accent" variant="tertiary" onClick={onBack}>
          {t('owner.move.sure.back')}
        </Button>
      </div>
    </div>
  );
}

/** casesWords tells how many cases the place has; a few are not counted out, for the sake of those they are about. */
function casesWords({ live_cases: count }: Place, t: TextOf): string {
  return count === null ? t('owner.move.cases.few') : t('owner.move.cases.count', { count });
}
