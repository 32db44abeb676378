import { Alert, Heading, Paragraph } from '@digdir/designsystemet-react';
import type { Schemas } from '../../../api/client';
import { groundOf } from '../../../parts/ground';
import { Written } from '../../../parts/Written';
import { useDates, useText } from '../../../text/use-text';
import { type Order, representativeName } from './order';

interface ObjectionsProps {
  order: Order;
  objections: Schemas['RoundObjection'][];
  level?: 2 | 3;
}

/** Objections lists who is against the choice, why, and what the district has decided about it (R51). */
export function Objections({ order, objections, level = 2 }: ObjectionsProps) {
  const t = useText();
  const dates = useDates();
  const stands = objections.some((one) => one.resolution === null);
  return (
    <Alert data-color={stands ? 'warning' : 'info'} className="stack-s">
      <Heading level={level} data-size="2xs">
        {t(stands ? 'casework.objection.stands' : 'casework.objection.resolved')}
      </Heading>
      {objections.map(({ by, ground, at, reason, resolution }) => (
        <div key={by + at} className="stack-s">
          <Paragraph>
            {t('casework.objection.by', {
              name: representativeName(order, by) ?? t('casework.somebody'),
              ground: groundOf(ground, t),
              when: dates.instant(at),
            })}{' '}
            <Written text={reason} />
          </Paragraph>
          {resolution ? (
            <Paragraph>
              {t('casework.objection.decided', { when: dates.instant(resolution.at) })}{' '}
              <Written text={resolution.reason} />
            </Paragraph>
          ) : null}
        </div>
      ))}
    </Alert>
  );
}
