import { Link as DsLink } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import type { Schemas } from '../../../api/client';
import { Anchor } from '../../../parts/Anchor';
import { type Fact, Facts } from '../../../parts/Facts';
import { groundOf } from '../../../parts/ground';
import { Panel } from '../../../parts/Panel';
import { ageOn } from '../../../text/dates';
import { type Dates, type TextOf, useDates, useText } from '../../../text/use-text';
import { rangeText } from './Grant';
import type { Order } from './order';
import { pathOf } from './steps';

/** Parties is who the case is about, who acts for them and who in the district has it. */
export function Parties({ order }: { order: Order }) {
  const t = useText();
  const dates = useDates();
  const facts: Fact[] = [
    [t('casework.recipient'), recipientText(order.recipient, t, dates)],
    [t('casework.competence'), yesNo(order.recipient.decision_competence, t)],
    [t('casework.carer'), order.carer.name],
    [t('casework.caseworker'), <Person key="caseworker" person={order.caseworker} />],
    [t('casework.consent'), consentText(order, t, dates)],
  ];
  return (
    <Panel title={t('casework.parties')}>
      <Facts facts={facts} columns />
      <Facts facts={[[t('casework.representatives'), actingOf(order)]]} />
    </Panel>
  );
}

function recipientText({ name, birth_date }: Order['recipient'], t: TextOf, dates: Dates): string {
  if (!birth_date) return name ?? '';
  return t('casework.recipient.text', {
    name: name ?? '',
    age: ageOn(birth_date, dates.today),
    born: dates.long(birth_date),
  });
}

function yesNo(value: boolean | null | undefined, t: TextOf): string | null {
  if (value === null || value === undefined) return null;
  return t(value ? 'yes' : 'no');
}

function consentText({ consent }: Order, t: TextOf, dates: Dates): string | null {
  if (!consent.obtained_on) return null;
  return t('casework.consent.text', { date: dates.short(consent.obtained_on), purpose: consent.purpose ?? '' });
}

function Person({ person }: { person: Schemas['Caseworker'] }) {
  const { name, phone } = person;
  return (
    <>
      {name}
      {phone ? (
        <>
          {', '}
          <DsLink href={`tel:${phone.replaceAll(' ', '')}`} data-color="accent" className="nowrap">
            {phone}
          </DsLink>
        </>
      ) : null}
    </>
  );
}

/** Nobody to act is said as every other fact that is missing. */
function actingOf(order: Order): ReactNode {
  return order.representatives?.length ? <Acting order={order} list={order.representatives} /> : null;
}

function Acting({ order, list }: { order: Order; list: Schemas['OrderRepresentative'][] }) {
  const t = useText();
  const dates = useDates();
  return (
    <ul className="list">
      {list.map((one) => (
        <li key={one.account_id + one.ground}>
          {[
            `${one.name}, ${groundOf(one.ground, t)}`,
            rangeText(one.valid_from, one.valid_to, t, dates),
            one.basis_reference,
          ]
            .filter(Boolean)
            .join('. ')}
          {order.actions.includes('give_password') && one.acts ? (
            <div>
              <Anchor to={pathOf(order.id, `passord/${one.account_id}`)}>
                {t('casework.password.link', { name: one.name })}
              </Anchor>
            </div>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
