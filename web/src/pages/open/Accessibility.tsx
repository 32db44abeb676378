import { Link as DsLink, Paragraph } from '@digdir/designsystemet-react';
import { Anchor } from '../../parts/Anchor';
import { Page as Layout } from '../../shell/Page';
import { useText } from '../../text/use-text';
import { fromFrontInGuide } from './front-crumb';
import { Section } from './Section';

const tested = ['axe', 'narrow', 'keys', 'words'] as const;
const missing = ['readers', 'nynorsk', 'pdf', 'texts'] as const;

/** What is tested against WCAG 2.2 AA and what is not, how to report a fault, and who owes the statement. */
export function Page() {
  const t = useText();
  return (
    <Layout title={t('guide.access.title')} lead={t('guide.access.lead')} crumbs={fromFrontInGuide(t)}>
      <Section id="feil" title={t('guide.access.fault.title')}>
        <Paragraph>{t('guide.access.fault')}</Paragraph>
        <Anchor to="/kontakt">{t('guide.access.fault.contact')}</Anchor>
      </Section>
      <Section id="mal" title={t('guide.access.goal.title')}>
        <Paragraph>{t('guide.access.goal')}</Paragraph>
      </Section>
      <Section id="provd" title={t('guide.access.tested.title')}>
        <Paragraph>{t('guide.access.tested.lead')}</Paragraph>
        <ul className="list">
          {tested.map((one) => (
            <li key={one}>{t(`guide.access.tested.${one}`)}</li>
          ))}
        </ul>
      </Section>
      <Section id="mangler" title={t('guide.access.missing.title')}>
        <ul className="list">
          {missing.map((one) => (
            <li key={one}>{t(`guide.access.missing.${one}`)}</li>
          ))}
        </ul>
      </Section>
      <Section id="erklaering" title={t('guide.access.statement.title')}>
        <Paragraph>{t('guide.access.statement')}</Paragraph>
        <Paragraph>{t('guide.access.authority')}</Paragraph>
        <ul className="list">
          <li>
            <DsLink href="https://www.uustatus.no">uustatus.no</DsLink>
          </li>
          <li>
            <DsLink href="https://www.uutilsynet.no">uutilsynet.no</DsLink>
          </li>
        </ul>
      </Section>
    </Layout>
  );
}
