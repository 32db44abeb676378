import { Heading, Paragraph, Table, Tag } from '@digdir/designsystemet-react';
import { Anchor, ButtonAnchor } from '../../parts/Anchor';
import { Empty } from '../../parts/Empty';
import { Loaded } from '../../parts/Loaded';
import { useLotLabel } from '../../parts/reference';
import { ScrollRegion } from '../../parts/ScrollRegion';
import { useText } from '../../text/use-text';
import type { Agreement } from './agreement';
import { type Place, type Status, usePlaces } from './places';

/** Colour only supports the word. */
const colour: Record<Status, 'neutral' | 'info' | 'success' | 'warning'> = {
  draft: 'neutral',
  signed: 'info',
  countersigned: 'success',
  on_hold: 'warning',
  suspended: 'warning',
  ended: 'neutral',
};

/** Places is who holds a place on the agreement, and the way to what may happen to each. */
export function Places({ of }: { of: Agreement }) {
  const t = useText();
  const places = usePlaces(of.id);
  return (
    <div className="stack">
      <Heading level={2} data-size="sm">
        {t('owner.places.title')}
      </Heading>
      <Paragraph>{t('owner.places.text')}</Paragraph>
      <div>
        <ButtonAnchor to="/avtale/$id/ny-plass" params={{ id: of.id }} variant="secondary">
          {t('owner.places.add')}
        </ButtonAnchor>
      </div>
      <Loaded reading={places}>{(list) => <PlaceTable list={list} />}</Loaded>
    </div>
  );
}

function PlaceTable({ list }: { list: Place[] }) {
  const t = useText();
  if (list.length === 0) return <Empty title={t('owner.places.none')}>{t('owner.places.none.text')}</Empty>;
  const open = list.filter(({ status }) => status === 'countersigned').length;
  return (
    <>
      <Paragraph>{t('owner.places.count', { count: list.length, open })}</Paragraph>
      <ScrollRegion label={t('owner.places.title')}>
        <Table border data-color="neutral">
          <caption className="ds-sr-only">{t('owner.places.title')}</caption>
          <Table.Head>
            <Table.Row>
              <Table.HeaderCell>{t('owner.places.provider')}</Table.HeaderCell>
              <Table.HeaderCell>{t('owner.places.lot')}</Table.HeaderCell>
              <Table.HeaderCell>{t('owner.places.status')}</Table.HeaderCell>
              <Table.HeaderCell>{t('owner.places.move')}</Table.HeaderCell>
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {list.map((place) => (
              <PlaceRow key={place.id} of={place} />
            ))}
          </Table.Body>
        </Table>
      </ScrollRegion>
    </>
  );
}

function PlaceRow({ of: place }: { of: Place }) {
  const t = useText();
  const lot = useLotLabel();
  return (
    <Table.Row>
      <Table.HeaderCell scope="row">
        <Anchor to="/leverandorer/$id" params={{ id: place.provider_id }}>
          {place.provider_name}
        </Anchor>
      </Table.HeaderCell>
      <Table.Cell>{lot(place.lot)}</Table.Cell>
      <Table.Cell>
        <Tag data-size="sm" data-color={colour[place.status]}>
          {t(`owner.place.status.${place.status}`)}
        </Tag>
        {place.reason ? <div>{place.reason}</div> : null}
      </Table.Cell>
      <Table.Cell>
        {place.next.length === 0 ? (
          t('owner.places.final')
        ) : (
          <Anchor to="/avtale/$id/plass/$placeId" params={{ id: place.agreement_id, placeId: place.id }}>
            {t('owner.places.move.go')}{' '}
            <span className="ds-sr-only">
              {place.provider_name}, {lot(place.lot)}
            </span>
          </Anchor>
        )}
      </Table.Cell>
    </Table.Row>
  );
}
