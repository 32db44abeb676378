import { Alert, Heading, Paragraph } from '@digdir/designsystemet-react';
import { Anchor } from '../../parts/Anchor';
import { useDates, useText } from '../../text/use-text';
import type { Assignment } from './assignment';
import { placeIsNew } from './worklist';

/** NewPlaces tells of assignments that waited for a place and now have one: the start can be confirmed. */
export function NewPlaces({ among }: { among: Assignment[] }) {
  const { today } = useDates();
  return among.filter((a) => placeIsNew(a, today)).map((a) => <NewPlace key={a.id} of={a} />);
}

function NewPlace({ of }: { of: Assignment }) {
  const t = useText();
  const dates = useDates();
  return (
    <Alert data-color="info" className="stack-s">
      <Heading level={2} data-size="2xs">
        {t('provider.new-place.title')}
      </Heading>
      <Paragraph>
        {t('provider.new-place.text', {
          place: of.offer.name,
          date: of.held_since ? dates.long(dates.dayOf(of.held_since)) : '',
        })}
      </Paragraph>
      <Paragraph>
        <Anchor to="/leverandor/oppdrag/$id" params={{ id: of.id }}>
          {t('provider.open', { reference: of.reference })}
        </Anchor>
      </Paragraph>
    </Alert>
  );
}
