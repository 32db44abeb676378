import { Link as DsLink, Heading, Paragraph } from '@digdir/designsystemet-react';
import { Anchor } from '../../parts/Anchor';
import { Page as Layout } from '../../shell/Page';
import type { MessageId } from '../../text/catalog';
import { useText, Words } from '../../text/use-text';
import { fromFrontInGuide } from './front-crumb';
import css from './Reading.module.css';
import { Section } from './Section';

/** The sections below the steps, in the order a family asks: who decides, what it costs, by when, and what if. */
const sections = [
  { id: 'typer', title: 'guide.kinds.title', text: ['guide.kinds.group', 'guide.kinds.home', 'guide.kinds.for'] },
  { id: 'valget', title: 'guide.choose.title', text: ['guide.choose.all', 'guide.choose.neutral', 'guide.choose.fit'] },
  { id: 'tid', title: 'guide.time.title', text: ['guide.time.text'] },
  { id: 'gratis', title: 'guide.free.title', text: ['guide.free.text', 'guide.free.bring'] },
  { id: 'frist', title: 'guide.months.title', text: ['guide.months.text', 'guide.months.later'] },
  { id: 'ombestemme', title: 'guide.change.title', text: ['guide.change.before', 'guide.change.after'] },
  { id: 'foresatte', title: 'guide.two.title', text: ['guide.two.text'] },
  { id: 'alder', title: 'guide.child.title', text: ['guide.child.heard', 'guide.child.16', 'guide.child.18'] },
  { id: 'klage', title: 'guide.complain.title', text: ['guide.complain.text', 'guide.complain.other'] },
  { id: 'papir', title: 'guide.paper.title', text: ['guide.paper.text'] },
  {
    id: 'i-gang',
    title: 'guide.after.title',
    text: ['guide.after.notice', 'guide.after.sick', 'guide.after.review'],
  },
] as const satisfies { id: string; title: MessageId; text: MessageId[] }[];

/** How respite is chosen and what a family has a right to, from the decision to the start. */
export function Page() {
  const t = useText();
  return (
    <Layout title={t('guide.how.title')} lead={t('guide.how.lead')} crumbs={fromFrontInGuide(t)} aside={<Contents />}>
      <Paragraph>
        <Anchor to="/lettlest">{t('guide.how.easy')}</Anchor>
      </Paragraph>
      <Section id="steg" title={t('guide.steps.title')}>
        <Steps />
      </Section>
      {sections.map(({ id, title, text }) => (
        <Section key={id} id={id} title={t(title)}>
          {text.map((one) => (
            <Paragraph key={one}>
              <Words id={one} />
            </Paragraph>
          ))}
        </Section>
      ))}
      <Paragraph>
        <Anchor to="/kontakt">{t('guide.paper.contact')}</Anchor>
      </Paragraph>
      <Sources />
    </Layout>
  );
}

const steps = ['decision', 'choice', 'check', 'agreement', 'know', 'start'] as const;

function Steps() {
  const t = useText();
  return (
    <ol className="steps">
      {steps.map((step, i) => (
        <li key={step} className="step">
          <span className="step-mark" aria-hidden="true">
            {i + 1}
          </span>
          <span className="step-text">
            <span className={css.name}>{t(`guide.steps.${step}`)}</span>
            <span>{t(`guide.steps.${step}.text`)}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}

function Contents() {
  const t = useText();
  return (
    <nav aria-labelledby="innhold-tittel" className={css.contents}>
      <Heading level={2} data-size="2xs" id="innhold-tittel">
        {t('guide.how.on-page')}
      </Heading>
      <ul className="plain-list">
        {[{ id: 'steg', title: 'guide.steps.title' as const }, ...sections].map(({ id, title }) => (
          <li key={id}>
            <DsLink href={`#${id}`}>{t(title)}</DsLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Where the rules stand; the words above stand on these, and on the agreement. */
const sources = [
  { href: 'https://lovdata.no/lov/1999-07-02-63', text: 'guide.sources.rights' },
  { href: 'https://lovdata.no/lov/2011-06-24-30', text: 'guide.sources.services' },
  { href: 'https://lovdata.no/forskrift/2011-12-16-1349', text: 'guide.sources.free' },
] as const;

function Sources() {
  const t = useText();
  return (
    <Section id="kilder" title={t('guide.sources.title')}>
      <ul className="list">
        {sources.map(({ href, text }) => (
          <li key={href}>
            <DsLink href={href}>{t(text)}</DsLink>
          </li>
        ))}
      </ul>
      <Paragraph>{t('guide.sources.agreement')}</Paragraph>
    </Section>
  );
}
