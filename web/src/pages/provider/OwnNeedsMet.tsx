import { Paragraph } from '@digdir/designsystemet-react';
import type { Schemas } from '../../api/client';
import { useAgeBand } from '../../parts/age-band';
import { Loaded } from '../../parts/Loaded';
import { NeedsMet, useAgeLine, useNeedLines } from '../../parts/NeedsMet';
import { Panel } from '../../parts/Panel';
import { useText } from '../../text/use-text';
import type { Assignment } from './assignment';
import { ageFits } from './offer';
import { useOffer } from './use-offers';

/** OwnNeedsMet holds what the case needs against what our own offer says it can do. It informs; the answer is ours. */
export function OwnNeedsMet({ of }: { of: Assignment }) {
  const t = useText();
  const offer = useOffer(of.offer.id);
  return (
    <Panel title={t('provider.needs.title', { place: of.offer.name })}>
      <Loaded reading={offer}>{(own) => <Lines of={of} own={own} />}</Loaded>
    </Panel>
  );
}

function Lines({ of, own }: { of: Assignment; own: Schemas['Offer'] | Schemas['OwnOffer'] }) {
  const t = useText();
  const age = useAgeBand();
  const ageLine = useAgeLine();
  const needLines = useNeedLines();
  const fits = ageFits(of.age_band, own.age_from, own.age_to);
  return (
    <>
      <NeedsMet lines={[ageLine(age(of.age_band), fits, own), ...needLines(of.needs ?? [], own)]} />
      <Paragraph data-size="sm">{t('provider.needs.note')}</Paragraph>
    </>
  );
}
