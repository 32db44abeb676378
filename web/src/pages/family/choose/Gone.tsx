import { Paragraph } from '@digdir/designsystemet-react';
import { ButtonAnchor } from '../../../parts/Anchor';
import { HelpCard } from '../../../parts/HelpCard';
import { Page as Layout } from '../../../shell/Page';
import { useText } from '../../../text/use-text';
import { ActingFor } from '../ActingFor';
import type { FamilyOrder } from '../family-order';
import { crumbsToList } from './crumbs';
import type { ListSearch } from './search';

/** Gone is shown for a place that is not, or no longer, on the family's list. */
export function Gone({ order, search }: { order: FamilyOrder; search: ListSearch }) {
  const t = useText();
  return (
    <Layout
      title={t('choose.gone.title')}
      crumbs={crumbsToList(order, search, t)}
      acting={<ActingFor order={order} />}
      aside={<HelpCard caseworker={order.caseworker} district={order.district} />}
    >
      <Paragraph>{t('choose.gone.text')}</Paragraph>
      <div>
        <ButtonAnchor to="/saker/$id/velg" params={{ id: order.id }} search={search}>
          {t('choose.gone.back')}
        </ButtonAnchor>
      </div>
    </Layout>
  );
}
