import { Paragraph } from '@digdir/designsystemet-react';
import { useParams } from '@tanstack/react-router';
import { $api, type Schemas } from '../../../api/client';
import { isMissing } from '../../../api/problem';
import { Facts } from '../../../parts/Facts';
import { Loaded } from '../../../parts/Loaded';
import { Panel } from '../../../parts/Panel';
import { useLotLabel } from '../../../parts/reference';
import { Trail } from '../../../parts/Trail';
import { Page as Layout } from '../../../shell/Page';
import { useDates, useText } from '../../../text/use-text';
import { ListAsShown } from './ListAsShown';

type Receipt = Schemas['ChoiceReceipt'];

/** One case as an auditor may see it: the list as it was shown when somebody chose, and what has happened. It names nobody. */
export function Page() {
  const t = useText();
  const { id } = useParams({ from: '/signed-in/avtale/sak/$id' });
  // The trail is there from the first day, so it tells whether there is such a case at all.
  const trail = $api.useQuery('get', '/v1/orders/{id}/events', { params: { path: { id }, query: { limit: 1 } } });
  return (
    <Loaded reading={trail} page>
      {() => (
        <Layout
          title={t('owner.audit.case')}
          lead={t('owner.audit.case.lead')}
          crumbs={[{ label: t('owner.audit.title'), to: '/avtale/sak' }]}
        >
          <Choice id={id} />
          <Panel title={t('owner.audit.trail')}>
            <Trail of="/v1/orders/{id}/events" id={id} reader="auditor" />
          </Panel>
        </Layout>
      )}
    </Loaded>
  );
}

function Choice({ id }: { id: string }) {
  const t = useText();
  const receipt = $api.useQuery('get', '/v1/orders/{id}/choice/receipt', { params: { path: { id } } });
  return (
    <Panel title={t('owner.audit.choice')}>
      {isMissing(receipt.error) ? (
        <Paragraph>{t('owner.audit.choice.none')}</Paragraph>
      ) : (
        <Loaded reading={receipt}>{(body) => (typeof body === 'string' ? null : <Chosen receipt={body} />)}</Loaded>
      )}
    </Panel>
  );
}

function Chosen({ receipt }: { receipt: Receipt }) {
  const t = useText();
  const dates = useDates();
  const lot = useLotLabel();
  return (
    <>
      <Facts
        columns
        facts={[
          [t('owner.audit.reference'), receipt.reference],
          [t('offer.lot'), lot(receipt.lot)],
          [t('owner.audit.chosen'), dates.instant(receipt.chosen_at)],
          [t('owner.audit.ground'), t(`ground.${receipt.ground}`)],
          [t('owner.audit.paper'), receipt.paper ? t('yes') : t('no')],
          [t('owner.audit.sum'), <code key="sum">{receipt.sha256}</code>],
        ]}
      />
      <ListAsShown receipt={receipt} />
    </>
  );
}
