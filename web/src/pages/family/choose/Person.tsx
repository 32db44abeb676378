import { Card, Link as DsLink, Heading, Paragraph } from '@digdir/designsystemet-react';
import { Navigate } from '@tanstack/react-router';
import { ButtonAnchor } from '../../../parts/Anchor';
import { HelpCard } from '../../../parts/HelpCard';
import { Loaded } from '../../../parts/Loaded';
import { Panel } from '../../../parts/Panel';
import { useDistricts } from '../../../parts/reference';
import { Page as Layout } from '../../../shell/Page';
import { ageOn } from '../../../text/dates';
import { useDates, useText } from '../../../text/use-text';
import { useFamilyOrders } from '../family-order';
import { givenName, type Person, peopleOf } from '../people';
import css from './Person.module.css';

/** For whom does one act, and why may one? One person needs no question, nobody at all needs somebody to call. */
export function Page() {
  const t = useText();
  const orders = useFamilyOrders();
  const people = orders.data ? peopleOf(orders.data) : null;
  if (people?.length === 0) return <Nobody />;
  const only = people?.length === 1 ? people[0] : undefined;
  if (only) return <Navigate to="/saker" search={{ person: only.key }} replace />;
  return (
    <Layout
      title={t('choose.person.title')}
      lead={t('choose.person.lead')}
      aside={
        people ? districtsOf(people).map((district) => <HelpCard key={district} district={district} />) : undefined
      }
    >
      <Loaded reading={{ ...orders, data: people ?? undefined }}>
        {(all) => (
          <ul className={css.people}>
            {all.map((person) => (
              <li key={person.key}>
                <PersonCard person={person} />
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </Layout>
  );
}

/** Every district that has a case of these people: somebody to call before one has been chosen. */
function districtsOf(people: Person[]): string[] {
  return [...new Set(people.flatMap(({ orders }) => orders.map(({ district }) => district)))];
}

function PersonCard({ person }: { person: Person }) {
  const t = useText();
  const dates = useDates();
  const { key, name, birthDate, ground, orders } = person;
  return (
    <Card data-color="neutral" className={css.person}>
      <div>
        <Heading level={2} data-size="xs">
          {name}
        </Heading>
        <Paragraph>
          {birthDate
            ? t('choose.person.born', { date: dates.long(birthDate), age: ageOn(birthDate, dates.today) })
            : null}
        </Paragraph>
        <Paragraph>
          {t(`choose.person.ground.${ground ?? 'none'}`)} {t('choose.person.cases', { count: orders.length })}
        </Paragraph>
      </div>
      <ButtonAnchor to="/saker" search={{ person: key }} variant="secondary">
        {ground === 'self' ? t('choose.person.go.self') : t('choose.person.go', { name: givenName(name) })}
      </ButtonAnchor>
    </Card>
  );
}

/** Nobody is the end of the road for somebody who has no case: whom to call. */
function Nobody() {
  const t = useText();
  const districts = useDistricts();
  return (
    <Layout title={t('choose.nobody.title')} lead={t('choose.nobody.lead')}>
      <Paragraph>{t('choose.nobody.why')}</Paragraph>
      <Panel title={t('choose.nobody.call')} tone="help">
        <ul className={css.districts}>
          {districts.map(({ number, name, phone }) => (
            <li key={number}>
              {name}
              {phone ? (
                <DsLink href={`tel:${phone.replaceAll(' ', '')}`} data-color="brand1">
                  {t('help.call', { phone })}
                </DsLink>
              ) : null}
            </li>
          ))}
        </ul>
      </Panel>
    </Layout>
  );
}
