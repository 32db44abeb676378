import { Paragraph } from '@digdir/designsystemet-react';
import type { Schemas } from '../../../api/client';
import { useAgeBand } from '../../../parts/age-band';
import { type Fact, Facts } from '../../../parts/Facts';
import { Panel } from '../../../parts/Panel';
import { useDistrict, useLotLabel, useNeedLabel } from '../../../parts/reference';
import { useVolume } from '../../../parts/volume';
import { Written } from '../../../parts/Written';
import { useDates, useListed, useText } from '../../../text/use-text';
import { periodWords } from './words';

interface ProviderSeesProps {
  sees: Schemas['ProviderSees'];
  /** The note as it is about to be sent; null to whoever may not read it. */
  note: string | null;
  /** Of a proposal no provider is told before the other one consents (R18). */
  kind: 'choice' | 'proposal' | 'consent';
}

const titles = { choice: 'choose.sees.now', proposal: 'choose.sees.consent', consent: 'choose.sees.yes' } as const;

/** ProviderSees is all that goes to the provider, now and from the agreement on, as the server says it (R55). */
export function ProviderSees({ sees, note, kind }: ProviderSeesProps) {
  const t = useText();
  const dates = useDates();
  const { name, birth_date } = sees.from_agreed;
  const later: Fact[] = [
    [t('choose.sees.name'), name],
    [t('choose.sees.birth-date'), dates.long(birth_date)],
  ];
  if (note !== null) {
    later.push([t('choose.sees.note', { kind }), note ? <Written key="note" text={note} /> : t('choose.check.none')]);
  }
  return (
    <>
      <Panel title={t(titles[kind])}>
        <Paragraph>{t('choose.sees.now.text', { kind })}</Paragraph>
        <SeenAtChoice facts={sees.at_choice} />
      </Panel>
      <Panel title={t('choose.sees.agreed')}>
        <Facts facts={later} />
      </Panel>
    </>
  );
}

function SeenAtChoice({ facts }: { facts: Schemas['CaseFacts'] }) {
  const t = useText();
  const dates = useDates();
  const listed = useListed();
  const volume = useVolume();
  const age = useAgeBand();
  const lot = useLotLabel();
  const need = useNeedLabel();
  const district = useDistrict(facts.district.number);
  const { from = null, to = null } = facts.start_window;
  return (
    <Facts
      facts={[
        [t('choose.granted.kind'), lot(facts.lot)],
        [t('choose.granted.volume'), volume(facts.volume)],
        [t('choose.sees.window'), periodWords(from, to, t, dates)],
        [t('choose.sees.age'), age(facts.age_band)],
        [t('choose.sees.needs'), facts.needs.length > 0 ? listed(facts.needs.map(need)) : t('choose.sees.no-needs')],
        [t('choose.sees.district'), district?.name ?? facts.district.number],
      ]}
    />
  );
}
