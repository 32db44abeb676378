import { Link as DsLink, Paragraph } from '@digdir/designsystemet-react';
import { EnvelopeClosedIcon, PhoneIcon } from '@navikt/aksel-icons';
import { useText } from '../text/use-text';
import { Panel } from './Panel';
import { useDistrict } from './reference';

interface HelpProps {
  /** The named caseworker; without one the district itself is named. */
  caseworker?: { name: string; phone: string | null };
  /** The district's number. */
  district: string;
}

/** HelpCard stands on every page about a case: somebody by name, and how to reach them. */
export function HelpCard(props: HelpProps) {
  const t = useText();
  const { says, phone, email } = useHelp(props);
  return (
    <Panel title={t('help.title')} tone="help">
      <Paragraph>{says}</Paragraph>
      <ul className="help-ways">
        {phone ? (
          <li>
            <PhoneIcon aria-hidden />
            <Call phone={phone} />
          </li>
        ) : null}
        {email ? (
          <li>
            <EnvelopeClosedIcon aria-hidden />
            <DsLink href={`mailto:${email}`} data-color="brand1">
              {email}
            </DsLink>
          </li>
        ) : null}
      </ul>
      <Paragraph data-size="sm">{t('help.no-health')}</Paragraph>
    </Panel>
  );
}

/** HelpLine says the same in one line, where a page shows several cases that are not all the same person's. */
export function HelpLine(props: HelpProps) {
  const { says, phone } = useHelp(props);
  return (
    <p>
      {says} {phone ? <Call phone={phone} /> : null}
    </p>
  );
}

function Call({ phone }: { phone: string }) {
  const t = useText();
  return (
    <DsLink href={`tel:${phone.replaceAll(' ', '')}`} data-color="brand1">
      {t('help.call', { phone })}
    </DsLink>
  );
}

/** useHelp is who can help, and how to reach them: the caseworker's own telephone before the district's. */
function useHelp({ caseworker, district }: HelpProps) {
  const t = useText();
  const place = useDistrict(district);
  const says = caseworker
    ? t('help.caseworker', { name: caseworker.name, district: place?.name ?? '' })
    : t('help.district', { district: place?.name ?? '' });
  return { says, phone: caseworker?.phone ?? place?.phone, email: place?.email };
}
