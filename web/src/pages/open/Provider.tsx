import { Link as DsLink, Paragraph } from '@digdir/designsystemet-react';
import { useParams } from '@tanstack/react-router';
import { $api, type Schemas } from '../../api/client';
import { ButtonAnchor } from '../../parts/Anchor';
import { Capacity } from '../../parts/Capacity';
import { Description } from '../../parts/Description';
import { Facts } from '../../parts/Facts';
import { Loaded } from '../../parts/Loaded';
import { useOfferFacts } from '../../parts/offer-facts';
import { Panel } from '../../parts/Panel';
import { useLabel, useNeeds } from '../../parts/reference';
import { Scene } from '../../parts/Scene';
import { Stated } from '../../parts/Stated';
import { Page as Layout } from '../../shell/Page';
import { useMe } from '../../shell/use-me';
import { useText } from '../../text/use-text';
import { fromFront } from './front-crumb';
import css from './Provider.module.css';

type Offer = Schemas['Offer'];

/** One provider with its places and everything that is known about each, in the same fields and order as for all others. */
export function Page() {
  const t = useText();
  const { id } = useParams({ from: '/leverandorer/$id' });
  const provider = $api.useQuery('get', '/v1/providers/{id}', { params: { path: { id } } });
  return (
    <Loaded reading={provider} page>
      {({ name, organisation_number, offers }) => (
        <Layout
          title={name}
          lead={t('open.provider.lead', { number: organisation_number, count: offers.length })}
          crumbs={[...fromFront(t), { label: t('open.providers.title'), to: '/leverandorer' }]}
          aside={<Beside />}
        >
          {offers.map((offer) => (
            <Place key={offer.id} offer={offer} />
          ))}
        </Layout>
      )}
    </Loaded>
  );
}

function Place({ offer }: { offer: Offer }) {
  const t = useText();
  return (
    <div id={offer.id} className={css.place}>
      <div className={css.banner}>
        <Scene offer={offer} />
      </div>
      <Panel title={t('open.provider.about', { place: offer.location.name })}>
        <Description offer={offer} />
        <OfferFacts offer={offer} />
        <div className={css.room}>
          <Paragraph className="subtle">{t('open.provider.word')}</Paragraph>
          <Capacity statement={offer.statement} />
        </div>
        <Paragraph data-size="sm">{t('open.provider.word.text')}</Paragraph>
        <Points offer={offer} />
        <Paragraph data-size="sm">{t('open.provider.points.note')}</Paragraph>
      </Panel>
    </div>
  );
}

function OfferFacts({ offer }: { offer: Offer }) {
  const t = useText();
  const facts = useOfferFacts();
  const phone = offer.phone ? <Way kind="tel" to={offer.phone} /> : null;
  const email = offer.email ? <Way kind="mailto" to={offer.email} /> : null;
  return (
    <Facts
      columns
      facts={[...facts(offer), [t('open.provider.fact.phone'), phone], [t('open.provider.fact.email'), email]]}
    />
  );
}

function Way({ kind, to }: { kind: 'tel' | 'mailto'; to: string }) {
  return (
    <DsLink href={`${kind}:${to.replaceAll(' ', '')}`} data-color="accent" className={css.way}>
      {to}
    </DsLink>
  );
}

const kinds = ['need', 'trait', 'service'] as const;

/** Points says of every point of the agreement and every need whether the place states it (R36). */
function Points({ offer }: { offer: Offer }) {
  const t = useText();
  const label = useLabel();
  const needs = useNeeds();
  const said = [...offer.needs, ...offer.services, ...offer.traits];
  return kinds.map((kind) => (
    <details key={kind} open={kind !== 'service'} className={css.points}>
      <summary>{t(`open.provider.points.${kind}`)}</summary>
      <dl>
        {needs
          .filter((need) => need.kind === kind)
          .map((need) => (
            <div key={need.code}>
              <dt>{label(need)}</dt>
              <dd>
                <Stated yes={said.includes(need.code)} />
              </dd>
            </div>
          ))}
      </dl>
    </details>
  ));
}

/** How to see the place, and for those who have a decision how to choose it. */
function Beside() {
  const t = useText();
  const me = useMe();
  return (
    <>
      <Panel title={t('open.provider.visit')} tone="help">
        <Paragraph>{t('open.provider.visit.text')}</Paragraph>
      </Panel>
      {me ? null : (
        <Panel title={t('open.provider.choose')}>
          <Paragraph>{t('open.provider.choose.text')}</Paragraph>
          <div>
            <ButtonAnchor to="/logg-inn">{t('shell.sign-in')}</ButtonAnchor>
          </div>
        </Panel>
      )}
    </>
  );
}
