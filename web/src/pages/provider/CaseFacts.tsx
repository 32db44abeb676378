import { Paragraph } from '@digdir/designsystemet-react';
import { useAgeBand } from '../../parts/age-band';
import { type Fact, Facts } from '../../parts/Facts';
import { Panel } from '../../parts/Panel';
import { useLotLabel, useNeedLabel } from '../../parts/reference';
import { useVolume } from '../../parts/volume';
import { Written } from '../../parts/Written';
import { useDates, useText } from '../../text/use-text';
import type { Assignment } from './assignment';
import { useDistrictName } from './words';

/**
 * CaseFacts shows the case exactly as far as the API gives it (R55): the outline from the choice on, who it is from the
 * agreement on, and nothing more than our own answer after a decline. What is missing is explained, never left blank.
 */
export function CaseFacts({ of }: { of: Assignment }) {
  const t = useText();
  const facts = useOutline(of);
  if (of.answer?.answer === 'decline') {
    return (
      <Panel title={t('provider.case.title')}>
        <Paragraph>{t('provider.case.closed')}</Paragraph>
      </Panel>
    );
  }
  return (
    <>
      <Panel title={t('provider.case.title')}>
        <Facts columns facts={facts} />
      </Panel>
      <Panel title={t('provider.person.title')}>
        {of.person ? <Person of={of.person} /> : <Paragraph>{t('provider.person.later')}</Paragraph>}
      </Panel>
    </>
  );
}

function useOutline(of: Assignment): Fact[] {
  const t = useText();
  const dates = useDates();
  const lot = useLotLabel();
  const need = useNeedLabel();
  const age = useAgeBand();
  const volume = useVolume();
  const district = useDistrictName();
  const { from, to } = of.start_window ?? {};
  return [
    [t('provider.case.lot'), lot(of.lot)],
    [t('provider.case.volume'), volume(of.volume)],
    [t('provider.case.age'), age(of.age_band)],
    [t('provider.case.needs'), needsOf(of.needs, need, t('provider.case.no-needs'))],
    [t('provider.case.window'), windowOf(from, to)],
    [t('provider.case.district'), district(of.district.number)],
  ];

  function windowOf(first?: string | null, last?: string | null): string {
    if (first && last) return t('provider.case.window.both', { from: dates.long(first), to: dates.long(last) });
    return first ? t('provider.case.window.from', { from: dates.long(first) }) : '';
  }
}

function needsOf(needs: string[] | null, label: (code: string) => string, none: string) {
  if (!needs) return null;
  if (needs.length === 0) return none;
  return (
    <ul className="plain-list">
      {needs.map((code) => (
        <li key={code}>{label(code)}</li>
      ))}
    </ul>
  );
}

function Person({ of }: { of: NonNullable<Assignment['person']> }) {
  const t = useText();
  const dates = useDates();
  return (
    <>
      <Facts
        columns
        facts={[
          [t('provider.person.name'), of.name],
          [t('provider.person.born'), dates.long(of.birth_date)],
          [
            t('provider.person.note'),
            <Written key="note" text={of.note_to_provider || t('provider.person.no-note')} />,
          ],
        ]}
      />
      <Paragraph data-size="sm">{t('provider.person.logged')}</Paragraph>
    </>
  );
}
