import { Alert, Paragraph } from '@digdir/designsystemet-react';
import { useFormContext, useWatch } from 'react-hook-form';
import { Anchor } from '../../../parts/Anchor';
import { useDates, useText } from '../../../text/use-text';
import type { Order } from '../case/order';
import { draftPath } from './draft';
import type { DraftValues } from './values';
import { absent, ageOf, choosersOf } from './who';

/** WhoChooses says who may choose for somebody of this age (R18); at 16 and 17 both must be recorded, and it says who is not. */
export function WhoChooses({ order }: { order: Order }) {
  const t = useText();
  const { today } = useDates();
  const { control } = useFormContext<DraftValues>();
  const recipient = useWatch({ control, name: 'recipient' });
  const age = ageOf(recipient.birth_date, today);
  const choosers = choosersOf(age, recipient.decision_competence);
  return (
    <div className="stack-s">
      <Paragraph>{t(`draft.choosers.${choosers}`, { age: age ?? 0 })}</Paragraph>
      {choosers === 'unknown' ? (
        <Paragraph>
          <Anchor to={draftPath(order.id, 'personen')}>{t('draft.choosers.person')}</Anchor>
        </Paragraph>
      ) : null}
      <div role="status">{choosers === 'together' ? <Together /> : null}</div>
    </div>
  );
}

function Together() {
  const t = useText();
  const { control } = useFormContext<DraftValues>();
  const people = useWatch({ control, name: 'representatives' });
  const missing = absent(people.map((one) => one.ground));
  if (missing.length === 0) return null;
  return (
    <Alert data-color="info" className="stack-s">
      {missing.map((ground) => (
        <Paragraph key={ground}>{t(`draft.absent.${ground}`)}</Paragraph>
      ))}
    </Alert>
  );
}
