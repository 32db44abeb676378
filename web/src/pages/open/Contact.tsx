import { Link as DsLink, Heading, Paragraph, Textfield } from '@digdir/designsystemet-react';
import { EnvelopeClosedIcon, PhoneIcon } from '@navikt/aksel-icons';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { $api, type Schemas } from '../../api/client';
import { Empty } from '../../parts/Empty';
import { Loaded } from '../../parts/Loaded';
import { Page as Layout } from '../../shell/Page';
import { useText } from '../../text/use-text';
import css from './Contact.module.css';
import { named } from './contact-search';
import { fromFront } from './front-crumb';

type District = Schemas['District'];

/** Every district with address, telephone and e-mail: paper and telephone are as good a way as this site. */
export function Page() {
  const t = useText();
  const { navn = '' } = useSearch({ from: '/kontakt' });
  const navigate = useNavigate();
  const [typed, setTyped] = useState(navn);
  const districts = $api.useQuery('get', '/v1/reference/districts', {}, { staleTime: 600_000 });
  function search(text: string) {
    setTyped(text);
    void navigate({ to: '/kontakt', search: text.trim() ? { navn: text } : {}, replace: true, resetScroll: false });
  }
  return (
    <Layout title={t('open.contact.title')} lead={t('open.contact.lead')} crumbs={fromFront(t)} wide>
      <Paragraph className={css.warning}>{t('open.contact.warning')}</Paragraph>
      <Textfield
        className={css.search}
        label={t('open.contact.search')}
        value={typed}
        autoComplete="off"
        onChange={(event) => search(event.target.value)}
      />
      <Loaded reading={districts}>
        {({ items }) => <Districts all={items} shown={items.filter(({ name }) => named(name, typed))} />}
      </Loaded>
    </Layout>
  );
}

function Districts({ all, shown }: { all: District[]; shown: District[] }) {
  const t = useText();
  if (all.length === 0) return <Empty title={t('open.contact.nobody')} />;
  return (
    <>
      <p role="status" className={css.count}>
        {t('open.contact.count', { count: shown.length })}
      </p>
      {shown.length === 0 ? (
        <Empty title={t('open.contact.empty')}>{t('open.contact.empty.text')}</Empty>
      ) : (
        <ul className={css.districts}>
          {shown.map((district) => (
            <DistrictCard key={district.number} of={district} />
          ))}
        </ul>
      )}
    </>
  );
}

function DistrictCard({ of: { name, phone, email, address, postcode, city } }: { of: District }) {
  const t = useText();
  return (
    <li className={css.district}>
      <Heading level={2} data-size="2xs">
        {t('open.contact.district', { name })}
      </Heading>
      <p>
        {phone ? (
          <DsLink href={`tel:${phone.replaceAll(' ', '')}`}>
            <PhoneIcon aria-hidden />
            {t('open.contact.call', { phone })}
          </DsLink>
        ) : (
          t('open.contact.no-phone')
        )}
      </p>
      {email ? (
        <p>
          <DsLink href={`mailto:${email}`}>
            <EnvelopeClosedIcon aria-hidden />
            {email}
          </DsLink>
        </p>
      ) : null}
      <address>
        {address}
        <br />
        {postcode} {city}
      </address>
    </li>
  );
}
