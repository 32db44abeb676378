import { Heading, Paragraph, Table } from '@digdir/designsystemet-react';
import { Anchor } from '../../parts/Anchor';
import { Page as Layout } from '../../shell/Page';
import type { MessageId } from '../../text/catalog';
import { useText, Words } from '../../text/use-text';
import { fromFrontInGuide } from './front-crumb';
import css from './Reading.module.css';
import { Section } from './Section';

/** What is stored, who sees what at which stage (R55), for how long, and what rights people have. */
export function Page() {
  const t = useText();
  return (
    <Layout title={t('guide.privacy.title')} lead={t('guide.privacy.lead')} crumbs={fromFrontInGuide(t)}>
      <div className={css.trial}>
        <Heading level={2} data-size="2xs">
          {t('guide.privacy.trial.title')}
        </Heading>
        <Paragraph>{t('guide.privacy.trial')}</Paragraph>
      </div>
      <Told id="ansvar" title="guide.privacy.who.title" text={['guide.privacy.who']} />
      <Section id="lagret" title={t('guide.privacy.stored.title')}>
        <Lines of={['guide.privacy.stored.case', 'guide.privacy.stored.family', 'guide.privacy.stored.events']} />
        <Paragraph>{t('guide.privacy.stored.not')}</Paragraph>
      </Section>
      <Section id="hvem-ser" title={t('guide.privacy.sees.title')}>
        <Stages />
        <Lines
          of={[
            'guide.privacy.sees.district',
            'guide.privacy.sees.guardian',
            'guide.privacy.sees.owner',
            'guide.privacy.sees.address',
          ]}
        />
        <Paragraph>{t('guide.privacy.sees.before-sending')}</Paragraph>
      </Section>
      <Told id="lest" title="guide.privacy.reads.title" text={['guide.privacy.reads']} />
      <Told id="e-post" title="guide.privacy.mail.title" text={['guide.privacy.mail']} />
      <Told id="nettleser" title="guide.privacy.browser.title" text={['guide.privacy.browser']} />
      <Told id="hvor-lenge" title="guide.privacy.long.title" text={['guide.privacy.long']} />
      <Section id="rettigheter" title={t('guide.privacy.rights.title')}>
        <Lines
          of={[
            'guide.privacy.rights.see',
            'guide.privacy.rights.correct',
            'guide.privacy.rights.limit',
            'guide.privacy.rights.withdraw',
            'guide.privacy.rights.complain',
          ]}
        />
        <Anchor to="/kontakt">{t('guide.privacy.contact')}</Anchor>
      </Section>
    </Layout>
  );
}

function Told({ id, title, text }: { id: string; title: MessageId; text: MessageId[] }) {
  const t = useText();
  return (
    <Section id={id} title={t(title)}>
      {text.map((one) => (
        <Paragraph key={one}>{t(one)}</Paragraph>
      ))}
    </Section>
  );
}

function Lines({ of }: { of: MessageId[] }) {
  return (
    <ul className="list">
      {of.map((one) => (
        <li key={one}>
          <Words id={one} />
        </li>
      ))}
    </ul>
  );
}

const stages = ['before', 'chosen', 'agreed', 'ended'] as const;

/** What a provider sees, stage by stage. */
function Stages() {
  const t = useText();
  return (
    <Table border data-color="neutral">
      <caption className="ds-sr-only">{t('guide.privacy.sees.table')}</caption>
      <Table.Head>
        <Table.Row>
          <Table.HeaderCell>{t('guide.privacy.sees.when')}</Table.HeaderCell>
          <Table.HeaderCell>{t('guide.privacy.sees.provider')}</Table.HeaderCell>
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {stages.map((stage) => (
          <Table.Row key={stage}>
            <Table.HeaderCell scope="row">{t(`guide.privacy.sees.${stage}`)}</Table.HeaderCell>
            <Table.Cell>{t(`guide.privacy.sees.${stage}.text`)}</Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}
