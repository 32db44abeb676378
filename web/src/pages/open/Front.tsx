import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { Anchor, ButtonAnchor } from '../../parts/Anchor';
import { homeOf } from '../../shell/navigation';
import { Page as Layout } from '../../shell/Page';
import { useMe } from '../../shell/use-me';
import type { MessageId } from '../../text/catalog';
import { useText } from '../../text/use-text';
import css from './Front.module.css';
import { Landscape } from './Landscape';
import { StepPicture } from './StepPicture';

/** The front page: what this is, who it is for and how it goes, in one minute; it stays light. */
export function Page() {
  const t = useText();
  return (
    <Layout title={t('open.front.title')} lead={t('open.front.lead')} wide>
      <Ways />
      <Landscape />
      <Steps />
      <Who />
      <section className={css.talk} aria-labelledby="snakke">
        <Heading level={2} data-size="xs" id="snakke">
          {t('open.front.paper')}
        </Heading>
        <Paragraph>{t('open.front.paper.text')}</Paragraph>
        <Anchor to="/kontakt">{t('open.front.paper.link')}</Anchor>
      </section>
    </Layout>
  );
}

/** The one primary button is the way in, or for somebody signed in the way on. */
function Ways() {
  const t = useText();
  const me = useMe();
  return (
    <div className="buttons">
      {me ? (
        <ButtonAnchor to={homeOf(me)}>{t('open.front.home', { kind: me.party.kind })}</ButtonAnchor>
      ) : (
        <ButtonAnchor to="/logg-inn">{t('shell.sign-in')}</ButtonAnchor>
      )}
      <ButtonAnchor to="/leverandorer" variant="secondary">
        {t('open.front.providers')}
      </ButtonAnchor>
    </div>
  );
}

const steps = ['decision', 'choice', 'check', 'start'] as const;

function Steps() {
  const t = useText();
  return (
    <section className="stack" aria-labelledby="stegene">
      <Heading level={2} data-size="sm" id="stegene">
        {t('open.front.steps')}
      </Heading>
      <ol className={css.steps}>
        {steps.map((step) => (
          <li key={step}>
            <StepPicture step={step} />
            <Heading level={3} data-size="2xs">
              {t(`open.front.step.${step}`)}
            </Heading>
            <Paragraph>{t(`open.front.step.${step}.text`)}</Paragraph>
          </li>
        ))}
      </ol>
      <div className={css.links}>
        <Anchor to="/slik-virker-det">{t('open.front.more')}</Anchor>
        <Anchor to="/lettlest">{t('open.front.easy')}</Anchor>
      </div>
    </section>
  );
}

const parties = [
  { title: 'open.front.families', link: 'open.front.families.link', to: '/slik-virker-det' },
  { title: 'open.front.districts', link: 'open.front.districts.link', to: '/kontakt' },
  { title: 'open.front.suppliers', link: 'open.front.suppliers.link', to: '/leverandorer' },
] as const;

function Who() {
  const t = useText();
  return (
    <section className="stack" aria-labelledby="hvem">
      <Heading level={2} data-size="sm" id="hvem">
        {t('open.front.who')}
      </Heading>
      <div className={css.parties}>
        {parties.map(({ title, link, to }) => (
          <div key={title} className={css.party}>
            <Heading level={3} data-size="xs">
              {t(title)}
            </Heading>
            <Paragraph>{t(`${title}.text` satisfies MessageId)}</Paragraph>
            <Anchor to={to}>{t(link)}</Anchor>
          </div>
        ))}
      </div>
    </section>
  );
}
