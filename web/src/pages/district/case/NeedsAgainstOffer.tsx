import { Table } from '@digdir/designsystemet-react';
import { CheckmarkIcon, ExclamationmarkTriangleIcon } from '@navikt/aksel-icons';
import { $api, type Schemas } from '../../../api/client';
import { Capacity } from '../../../parts/Capacity';
import { Loaded } from '../../../parts/Loaded';
import { Panel } from '../../../parts/Panel';
import { useNeedLabel, useNeeds } from '../../../parts/reference';
import { ageOn } from '../../../text/dates';
import { useDates, useText } from '../../../text/use-text';
import type { Order, Round } from './order';
import { placeName } from './RoundPanel';

type Offer = Schemas['OwnOffer'];

/** NeedsAgainstOffer lays what the person needs beside what the chosen offer gives, gaps in words. */
export function NeedsAgainstOffer({ order, round }: { order: Order; round: Round }) {
  const t = useText();
  const params = { path: { id: round.offer_id } };
  const offer = $api.useQuery('get', '/v1/offers/{id}', { params });
  return (
    <Panel title={t('casework.against', { place: placeName(round) })}>
      <Loaded reading={offer}>
        {(read) => (
          <>
            <Comparison order={order} offer={read} />
            <Capacity statement={read.statement} />
          </>
        )}
      </Loaded>
    </Panel>
  );
}

function Comparison({ order, offer }: { order: Order; offer: Offer }) {
  const t = useText();
  const need = useNeedLabel();
  const rows = [
    useAgeRow(order, offer),
    useServicesRow(offer),
    ...order.needs.map((code) => needRow(code, need(code), offer)),
  ];
  return (
    <Table>
      <caption className="ds-sr-only">{t('casework.against.caption')}</caption>
      <Table.Head>
        <Table.Row>
          <Table.HeaderCell>{t('casework.against.need')}</Table.HeaderCell>
          <Table.HeaderCell>{t('casework.against.offer')}</Table.HeaderCell>
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {rows.map((row) => (
          <Table.Row key={row.name}>
            <Table.HeaderCell scope="row">{row.name}</Table.HeaderCell>
            <Table.Cell>
              <Met row={row} />
            </Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}

/** Row is one thing needed; `detail` replaces the plain yes or no. */
interface Row {
  name: string;
  met: boolean;
  detail?: string;
}

function Met({ row }: { row: Row }) {
  const t = useText();
  return (
    <span className="cluster">
      {row.met ? <CheckmarkIcon aria-hidden /> : <ExclamationmarkTriangleIcon aria-hidden />}
      <span>
        {t(row.met ? 'casework.against.yes' : 'casework.against.no')}
        {row.detail ? ` ${row.detail}` : ''}
      </span>
    </span>
  );
}

function needRow(code: string, name: string, offer: Offer): Row {
  return { name, met: offer.needs.includes(code) || offer.services.includes(code) };
}

/** The age counts on the day the family would like to start. */
function useAgeRow(order: Order, offer: Offer): Row {
  const t = useText();
  const { today } = useDates();
  const { birth_date } = order.recipient;
  const start = order.start_window.from;
  const age = birth_date ? ageOn(birth_date, start && start > today ? start : today) : 0;
  return {
    name: t('casework.against.age', { age }),
    met: offer.age_from <= age && age <= offer.age_to,
    detail: t('casework.against.ages', { from: offer.age_from, to: offer.age_to }),
  };
}

/** All twelve services that everybody on the agreement must give (R36); what a place lacks of them is named. */
function useServicesRow(offer: Offer): Row {
  const t = useText();
  const need = useNeedLabel();
  const services = useNeeds().filter((one) => one.kind === 'service');
  const missing = services.filter((one) => !offer.services.includes(one.code)).map((one) => need(one.code));
  return {
    name: t('casework.against.services', { count: services.length }),
    met: missing.length === 0,
    detail: missing.join(', '),
  };
}
