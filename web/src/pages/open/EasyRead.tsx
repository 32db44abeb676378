import { Heading } from '@digdir/designsystemet-react';
import { Anchor } from '../../parts/Anchor';
import { Page as Layout } from '../../shell/Page';
import { useText } from '../../text/use-text';
import { EasyPicture } from './EasyPicture';
import css from './EasyRead.module.css';
import { easyCards } from './easy-cards';
import { fromFrontInGuide } from './front-crumb';

/** The guide in easy-read, for the person it is about: one idea a line, a picture to each subject. */
export function Page() {
  const t = useText();
  return (
    <Layout title={t('guide.easy.title')} lead={t('guide.easy.lead')} crumbs={fromFrontInGuide(t)}>
      {easyCards.map(({ name, title, lines }) => (
        <section key={name} className={css.card} aria-labelledby={name}>
          <EasyPicture of={name} />
          <div>
            <Heading level={2} data-size="md" id={name}>
              {t(title)}
            </Heading>
            {lines.map((line) => (
              <p key={line}>{t(line)}</p>
            ))}
            {name === 'help' ? <Anchor to="/kontakt">{t('guide.easy.help.link')}</Anchor> : null}
          </div>
        </section>
      ))}
      <Anchor to="/slik-virker-det">{t('guide.easy.full')}</Anchor>
    </Layout>
  );
}
