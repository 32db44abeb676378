import { Table } from '@digdir/designsystemet-react';
import { Anchor, ButtonAnchor } from '../../../parts/Anchor';
import { ScrollRegion } from '../../../parts/ScrollRegion';
import { useText } from '../../../text/use-text';
import type { FamilyOrder } from '../family-order';
import css from './Compare.module.css';
import type { Row } from './compare';
import type { Offer } from './offers';
import type { ListSearch } from './search';
import { isChosen } from './standing-choice';

interface CompareTableProps {
  offers: Offer[];
  rows: Row[];
  order: FamilyOrder;
  search: ListSearch;
}

/** CompareTable is a real table in a region that scrolls; the name of each row stays in view. */
export function CompareTable({ offers, rows, order, search }: CompareTableProps) {
  const t = useText();
  return (
    <ScrollRegion className={css.region} label={t('choose.compare.title')}>
      <Table className={css.table} border>
        <caption className="ds-sr-only">{t('choose.compare.caption')}</caption>
        <Table.Head>
          <Table.Row>
            <Table.Cell className={css.name} />
            {offers.map((offer) => (
              <Table.HeaderCell key={offer.offer_id} scope="col">
                <Anchor
                  to="/saker/$id/leverandor/$offerId"
                  params={{ id: order.id, offerId: offer.offer_id }}
                  search={search}
                >
                  {offer.location.name}
                </Anchor>
                <span className={css.provider}>{offer.provider_name}</span>
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {rows.map((row) => (
            <Table.Row key={row.name}>
              <Table.HeaderCell scope="row" className={css.name}>
                {row.name}
              </Table.HeaderCell>
              {row.cells.map((cell, i) => (
                <Table.Cell key={offers[i]?.offer_id}>{cell.shown ?? cell.text}</Table.Cell>
              ))}
            </Table.Row>
          ))}
          {order.actions.includes('choose') ? <Buttons offers={offers} order={order} search={search} /> : null}
        </Table.Body>
      </Table>
    </ScrollRegion>
  );
}

function Buttons({ offers, order, search }: Omit<CompareTableProps, 'rows'>) {
  const t = useText();
  return (
    <Table.Row className="no-print">
      <Table.HeaderCell scope="row" className={css.name}>
        {t('choose.compare.choose')}
      </Table.HeaderCell>
      {offers.map((offer) => (
        <Table.Cell key={offer.offer_id}>
          {isChosen(order, offer) ? (
            t('choose.card.chosen')
          ) : (
            <ButtonAnchor
              to="/saker/$id/bekreft/$offerId"
              params={{ id: order.id, offerId: offer.offer_id }}
              search={search}
              variant="secondary"
            >
              {t('choose.card.choose', { place: offer.location.name })}
            </ButtonAnchor>
          )}
        </Table.Cell>
      ))}
    </Table.Row>
  );
}
