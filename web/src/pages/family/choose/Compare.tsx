import { Button, Details, Paragraph } from '@digdir/designsystemet-react';
import { PrinterSmallIcon } from '@navikt/aksel-icons';
import { useParams, useSearch } from '@tanstack/react-router';
import { ButtonAnchor } from '../../../parts/Anchor';
import { Facts } from '../../../parts/Facts';
import { HelpCard } from '../../../parts/HelpCard';
import { Page as Layout } from '../../../shell/Page';
import { useText } from '../../../text/use-text';
import { ActingFor } from '../ActingFor';
import css from './Compare.module.css';
import { CompareTable } from './CompareTable';
import { splitRows } from './compare';
import { crumbsToList } from './crumbs';
import { type Choice, OfChoice } from './OfChoice';
import { compareLeast, type ListSearch, partsOf } from './search';
import { useRows } from './use-rows';

/** Two to four places side by side: what differs first, what is the same for all folded away. */
export function Page() {
  const { id } = useParams({ from: '/signed-in/saker/$id/sammenlign' });
  const search = useSearch({ from: '/signed-in/saker/$id/sammenlign' });
  return <OfChoice id={id}>{(choice) => <Compare {...choice} search={search} />}</OfChoice>;
}

function Compare({ order, list, search }: Choice & { search: ListSearch }) {
  const t = useText();
  const ids = partsOf(search.ids);
  // The neutral order holds here too, whatever was ticked first.
  const offers = list.items.filter((offer) => ids.includes(offer.offer_id));
  const { differ, same } = splitRows(useRows(order)(offers));
  const enough = offers.length >= compareLeast;
  return (
    <Layout
      title={t('choose.compare.title')}
      lead={enough ? t('choose.compare.lead') : undefined}
      crumbs={crumbsToList(order, search, t)}
      acting={<ActingFor order={order} />}
      wide
    >
      {enough ? (
        <div className={`stack ${css.sheet}`}>
          <CompareTable offers={offers} rows={differ} order={order} search={search} />
          {same.length > 0 ? (
            <Details className={css.same} defaultOpen={differ.length === 0}>
              <Details.Summary>{t('choose.compare.same', { count: same.length })}</Details.Summary>
              <Details.Content>
                <Facts columns facts={same.map(({ name, cells }) => [name, cells[0]?.shown ?? cells[0]?.text])} />
              </Details.Content>
            </Details>
          ) : null}
          <div className="buttons">
            <ButtonAnchor to="/saker/$id/velg" params={{ id: order.id }} search={search} variant="secondary">
              {t('choose.compare.back')}
            </ButtonAnchor>
            <Button variant="tertiary" onClick={() => window.print()}>
              <PrinterSmallIcon aria-hidden />
              {t('choose.print')}
            </Button>
          </div>
        </div>
      ) : (
        <TooFew order={order} search={search} count={offers.length} />
      )}
      <HelpCard caseworker={order.caseworker} district={order.district} />
    </Layout>
  );
}

function TooFew({ order, search, count }: { order: Choice['order']; search: ListSearch; count: number }) {
  const t = useText();
  return (
    <>
      <Paragraph>{t('choose.compare.few', { count })}</Paragraph>
      <div>
        <ButtonAnchor to="/saker/$id/velg" params={{ id: order.id }} search={search}>
          {t('choose.compare.more')}
        </ButtonAnchor>
      </div>
    </>
  );
}
