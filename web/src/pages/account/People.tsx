import { Paragraph, Table, Tag } from '@digdir/designsystemet-react';
import { Anchor, ButtonAnchor } from '../../parts/Anchor';
import { Empty } from '../../parts/Empty';
import { JustDone } from '../../parts/JustDone';
import { Loaded } from '../../parts/Loaded';
import { ScrollRegion } from '../../parts/ScrollRegion';
import { Page as Layout } from '../../shell/Page';
import { useMe } from '../../shell/use-me';
import { useText } from '../../text/use-text';
import { type Account, useAccounts } from './use-accounts';
import { usePartyName } from './use-party-name';

/** The people of my own party: a manager sees who can sign in, and adds, changes and closes. */
export function Page() {
  const t = useText();
  const me = useMe();
  const accounts = useAccounts();
  const party = usePartyName();
  return (
    <Loaded reading={accounts} page>
      {(list) => (
        <Layout title={t('account.people.title')} lead={t('account.people.lead', { party })} wide>
          <JustDone />
          {me?.actions.includes('add_account') ? (
            <div className="buttons">
              <ButtonAnchor to="/brukere/ny">{t('account.people.add')}</ButtonAnchor>
            </div>
          ) : null}
          {list.length === 0 ? (
            <Empty title={t('account.people.none')}>{t('account.people.none.text')}</Empty>
          ) : (
            <People list={list} />
          )}
        </Layout>
      )}
    </Loaded>
  );
}

function People({ list }: { list: Account[] }) {
  const t = useText();
  return (
    <>
      <Paragraph>{t('account.people.count', { count: list.length })}</Paragraph>
      <ScrollRegion label={t('account.people.table')}>
        <Table border data-color="neutral">
          <caption className="ds-sr-only">{t('account.people.table')}</caption>
          <Table.Head>
            <Table.Row>
              <Table.HeaderCell>{t('account.name')}</Table.HeaderCell>
              <Table.HeaderCell>{t('account.role')}</Table.HeaderCell>
              <Table.HeaderCell>{t('account.login')}</Table.HeaderCell>
              <Table.HeaderCell>{t('account.people.reach')}</Table.HeaderCell>
              <Table.HeaderCell>{t('account.people.state')}</Table.HeaderCell>
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {list.map((account) => (
              <PersonRow key={account.id} of={account} />
            ))}
          </Table.Body>
        </Table>
      </ScrollRegion>
    </>
  );
}

function PersonRow({ of: account }: { of: Account }) {
  const t = useText();
  const me = useMe();
  return (
    <Table.Row>
      <Table.HeaderCell scope="row">
        <Anchor to="/brukere/$id" params={{ id: account.id }}>
          {account.name}
        </Anchor>
        {account.id === me?.id ? ` ${t('account.people.you')}` : null}
      </Table.HeaderCell>
      <Table.Cell>{t(`account.role.${account.role}`)}</Table.Cell>
      <Table.Cell>{account.login}</Table.Cell>
      <Table.Cell>
        {account.email ?? account.phone ?? t('not-stated')}
        {account.email && account.phone ? (
          <>
            <br />
            <span className="nowrap">{account.phone}</span>
          </>
        ) : null}
      </Table.Cell>
      <Table.Cell>
        <Tag data-size="sm" data-color={account.active ? 'success' : 'neutral'}>
          {t(account.active ? 'account.people.active' : 'account.people.closed')}
        </Tag>
      </Table.Cell>
    </Table.Row>
  );
}
