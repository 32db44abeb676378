import { Link as DsLink, Paragraph } from '@digdir/designsystemet-react';
import { EnvelopeClosedIcon, PhoneIcon } from '@navikt/aksel-icons';
import { useText } from '../text/use-text';
import { Panel } from './Panel';
import { useDistrict } from './reference';

interface HelpCardProps {
  /** The named caseworker; without one the district itself is named. */
  caseworker?: { name: string; phone: string | null };
  /** The district's number. */
  district: string;
}

/** HelpCard stands on every page about a case: somebody by name, and how to reach them. */
export function HelpCard({ caseworker, district }: HelpCardProps) {
  const t = useText();
  const place = useDistrict(district);
  const phone = caseworker?.phone ?? place?.phone;
  return (
    <Panel title={t('help.title')} tone="help">
      <Paragraph>
        {caseworker
          ? t('help.caseworker', { name: caseworker.name, district: place?.name ?? '' })
          : t('help.district', { district: place?.name ?? '' })}
      </Paragraph>
      <ul className="help-ways">
        {phone ? (
          <li>
            <PhoneIcon aria-hidden />
            <DsLink href={`tel:${phone.replaceAll(' ', '')}`} data-color="brand1">
              {t('help.call', { phone })}
            </DsLink>
          </li>
        ) : null}
        {place?.email ? (
          <li>
            <EnvelopeClosedIcon aria-hidden />
            <DsLink href={`mailto:${place.email}`} data-color="brand1">
              {place.email}
            </DsLink>
          </li>
        ) : null}
      </ul>
      <Paragraph data-size="sm">{t('help.no-health')}</Paragraph>
    </Panel>
  );
}
