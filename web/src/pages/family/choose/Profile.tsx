import { Button, Link as DsLink, Paragraph } from '@digdir/designsystemet-react';
import { useParams, useSearch } from '@tanstack/react-router';
import { ButtonAnchor } from '../../../parts/Anchor';
import { Capacity } from '../../../parts/Capacity';
import { Description } from '../../../parts/Description';
import { Facts } from '../../../parts/Facts';
import { HelpCard } from '../../../parts/HelpCard';
import { useOfferFacts } from '../../../parts/offer-facts';
import { Panel } from '../../../parts/Panel';
import { Scene } from '../../../parts/Scene';
import { Page as Layout } from '../../../shell/Page';
import { useText } from '../../../text/use-text';
import { ActingFor } from '../ActingFor';
import { whoOf } from '../who';
import { CompareBar } from './CompareBar';
import { crumbsToList } from './crumbs';
import { Gone } from './Gone';
import { type Choice, OfChoice } from './OfChoice';
import { Reservations } from './OfferFacts';
import type { Offer } from './offers';
import { Points } from './Points';
import css from './Profile.module.css';
import { compareMost, type ListSearch, partsOf, togglePart } from './search';
import { isChosen, isHeld } from './standing-choice';
import { useListSearch } from './use-list-search';

/** Everything that is known about one place, in the same fields and order for every place (R16, R36). */
export function Page() {
  const { id, offerId } = useParams({ from: '/signed-in/saker/$id/leverandor/$offerId' });
  const search = useSearch({ from: '/signed-in/saker/$id/leverandor/$offerId' });
  return (
    <OfChoice id={id}>
      {(choice) => {
        const offer = choice.list.items.find((one) => one.offer_id === offerId);
        if (!offer) return <Gone order={choice.order} search={search} />;
        return <Profile {...choice} offer={offer} search={search} />;
      }}
    </OfChoice>
  );
}

function Profile({ order, list, offer, search }: Choice & { offer: Offer; search: ListSearch }) {
  const t = useText();
  return (
    <>
      <Layout
        title={offer.location.name}
        lead={offer.provider_name}
        crumbs={crumbsToList(order, search, t)}
        acting={<ActingFor order={order} />}
        aside={
          <>
            <Contact offer={offer} />
            <HelpCard caseworker={order.caseworker} district={order.district} />
          </>
        }
      >
        <div className={css.banner}>
          <Scene offer={offer} />
        </div>
        <Room offer={offer} order={order} search={search} />
        <Panel title={t('choose.profile.about')}>
          <Description offer={offer} />
          <AboutFacts offer={offer} />
          <Reservations offer={offer} order={order} />
        </Panel>
        <Points offer={offer} order={order} />
        <Panel title={t('choose.profile.visit')}>
          <Paragraph>{t('choose.profile.visit.before')}</Paragraph>
          <Paragraph>{t('choose.profile.visit.after', whoOf(order))}</Paragraph>
        </Panel>
      </Layout>
      <CompareBar id={order.id} search={search} offers={list.items} variant="secondary" />
    </>
  );
}

function AboutFacts({ offer }: { offer: Offer }) {
  const t = useText();
  const facts = useOfferFacts();
  return (
    <Facts
      columns
      facts={[
        ...facts(offer),
        [t('offer.provider'), offer.provider_name],
        [t('offer.organisation'), offer.organisation_number],
      ]}
    />
  );
}

/** Room is the capacity with its date, and what can be done: choose this place, or set it beside others. */
function Room({ offer, order, search }: { offer: Offer; order: Choice['order']; search: ListSearch }) {
  const t = useText();
  const { change } = useListSearch(search);
  const ids = partsOf(search.ids);
  const on = ids.includes(offer.offer_id);
  const chosen = isChosen(order, offer);
  return (
    <Panel title={t('choose.card.room')}>
      <Capacity
        statement={offer.statement}
        full={offer.full}
        held={isHeld(order, offer)}
        choosing={order.actions.includes('choose')}
      />
      {chosen ? <Paragraph>{t('choose.profile.chosen')}</Paragraph> : null}
      <div className="buttons">
        {order.actions.includes('choose') && !chosen ? (
          <ButtonAnchor
            to="/saker/$id/bekreft/$offerId"
            params={{ id: order.id, offerId: offer.offer_id }}
            search={search}
          >
            {t('choose.card.choose', { place: offer.location.name })}
          </ButtonAnchor>
        ) : null}
        {on || ids.length < compareMost ? (
          <Button
            variant="secondary"
            data-color="accent"
            onClick={() => change({ ids: togglePart(search.ids, offer.offer_id) })}
          >
            {t('choose.profile.compare', { on: on ? 'yes' : 'no' })}
          </Button>
        ) : null}
      </div>
    </Panel>
  );
}

function Contact({ offer }: { offer: Offer }) {
  const t = useText();
  const { phone, email } = offer;
  const call = phone ? <Way href={`tel:${phone.replaceAll(' ', '')}`}>{phone}</Way> : null;
  const write = email ? <Way href={`mailto:${email}`}>{email}</Way> : null;
  return (
    <Panel title={t('choose.profile.contact')}>
      <Facts
        facts={[
          [t('choose.fact.phone'), call],
          [t('choose.fact.email'), write],
        ]}
      />
      <Paragraph data-size="sm">{t('choose.profile.contact.hint')}</Paragraph>
    </Panel>
  );
}

function Way({ href, children }: { href: string; children: string }) {
  return (
    <DsLink href={href} data-color="accent" className={css.way}>
      {children}
    </DsLink>
  );
}
