import { Table } from '@digdir/designsystemet-react';
import { $api } from '../../api/client';
import { Anchor, ButtonAnchor } from '../../parts/Anchor';
import { Empty } from '../../parts/Empty';
import { Loaded } from '../../parts/Loaded';
import { More } from '../../parts/More';
import { ScrollRegion } from '../../parts/ScrollRegion';
import { Page as Layout } from '../../shell/Page';
import { useDates, useText } from '../../text/use-text';
import { AgreementTag } from './AgreementTag';
import { type Agreement, validityWords } from './agreement';
import { OwnersOnly } from './OwnersOnly';

/** The owner's agreements, with from when to when and where they stand. */
export function Page() {
  const t = useText();
  const pages = $api.useInfiniteQuery(
    'get',
    '/v1/agreements',
    { params: { query: { limit: 50 } } },
    { pageParamName: 'after', initialPageParam: null, getNextPageParam: (page) => page.next ?? undefined },
  );
  return (
    <OwnersOnly>
      <Loaded reading={pages} page>
        {(data) => (
          <Layout title={t('owner.agreements.title')} lead={t('owner.agreements.lead')} wide>
            <div className="buttons">
              <ButtonAnchor to="/avtale/ny">{t('owner.agreements.new')}</ButtonAnchor>
            </div>
            <Agreements list={data.pages.flatMap((page) => page.items)} />
            <More pages={pages} />
          </Layout>
        )}
      </Loaded>
    </OwnersOnly>
  );
}

function Agreements({ list }: { list: Agreement[] }) {
  const t = useText();
  const dates = useDates();
  if (list.length === 0) return <Empty title={t('owner.agreements.none')}>{t('owner.agreements.none.text')}</Empty>;
  return (
    <ScrollRegion label={t('owner.agreements.table')}>
      <Table border data-color="neutral">
        <caption className="ds-sr-only">{t('owner.agreements.table')}</caption>
        <Table.Head>
          <Table.Row>
            <Table.HeaderCell>{t('owner.agreement.name')}</Table.HeaderCell>
            <Table.HeaderCell>{t('owner.agreement.reference')}</Table.HeaderCell>
            <Table.HeaderCell>{t('owner.agreement.validity')}</Table.HeaderCell>
            <Table.HeaderCell>{t('owner.agreement.districts')}</Table.HeaderCell>
            <Table.HeaderCell>{t('owner.agreement.state')}</Table.HeaderCell>
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {list.map((agreement) => (
            <Table.Row key={agreement.id}>
              <Table.HeaderCell scope="row">
                <Anchor to="/avtale/$id" params={{ id: agreement.id }}>
                  {agreement.name}
                </Anchor>
              </Table.HeaderCell>
              <Table.Cell className="nowrap">{agreement.reference}</Table.Cell>
              <Table.Cell className="nowrap">{validityWords(agreement, t, dates)}</Table.Cell>
              <Table.Cell>{t('owner.agreement.districts.count', { count: agreement.districts.length })}</Table.Cell>
              <Table.Cell>
                <AgreementTag of={agreement} />
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </ScrollRegion>
  );
}
