import { Button, Tag } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useChange } from '../../api/change';
import { client, type Schemas } from '../../api/client';
import { Anchor } from '../../parts/Anchor';
import { FailureNotice } from '../../parts/FailureNotice';
import { useDates, useText } from '../../text/use-text';
import { stillRight } from './offer';
import style from './provider.module.css';
import tables from './tables.module.css';
import type { OwnOffer } from './use-offers';
import { statementAge } from './worklist';

/** StatementCell is what we have said about room, how long it holds, and the one press that says it again. */
export function StatementCell({ offer, name }: { offer: OwnOffer; name: string }) {
  const t = useText();
  const dates = useDates();
  const again = useChange(offer.version, (header, body: Schemas['CapacityBody']) =>
    client.PUT('/v1/offers/{id}/capacity', { params: { path: { id: offer.id }, header }, body }),
  );
  const same = stillRight(offer, dates.today);
  const [until, setUntil] = useState<string | null>(null);
  async function confirm(body: Schemas['CapacityBody']) {
    setUntil(null);
    setUntil((await again.send(body))?.statement.valid_until ?? null);
  }
  return (
    <div className={tables.offerAside}>
      <Said statement={offer.statement} same={same?.statement ?? null} />
      <div className={style.cluster}>
        {same ? (
          <Button variant="secondary" data-size="sm" loading={again.sending} onClick={() => confirm(same)}>
            {t('provider.offers.still')}
            <span className="ds-sr-only"> {name}</span>
          </Button>
        ) : null}
        <Anchor to="/leverandor/tilbud/$id" params={{ id: offer.id }}>
          {t(same ? 'provider.offers.change' : 'provider.offers.renew')}
          <span className="ds-sr-only"> {name}</span>
        </Anchor>
      </div>
      <div role="status">{until ? t('provider.offers.confirmed', { date: dates.long(until) }) : null}</div>
      {again.failure ? <FailureNotice failure={again.failure} /> : null}
    </div>
  );
}

interface SaidProps {
  statement: Schemas['Statement'];
  /** What one press would say again. */
  same: Schemas['StatementBody'] | null;
}

/** Said is the word, its date and its last day; once it has run out, what would be said again. */
function Said({ statement, same }: SaidProps) {
  const t = useText();
  const dates = useDates();
  const { value, given_on, valid_until } = statement;
  const earliest = value === 'unknown' ? same?.earliest_start : statement.earliest_start;
  const age = statementAge(statement, dates.today);
  return (
    <div className={tables.said}>
      <strong>{t(value === 'unknown' ? 'provider.offers.unknown' : `capacity.${value}`)}</strong>
      {value === 'unknown' && same ? (
        <span>{t('provider.offers.last', { said: t(`capacity.${same.value}`) })}</span>
      ) : null}
      {earliest ? <span>{t('capacity.earliest', { date: dates.long(earliest) })}</span> : null}
      {given_on ? <span className={style.small}>{t('capacity.given', { date: dates.long(given_on) })}</span> : null}
      {valid_until ? (
        <span>
          {t(age === 'out' ? 'provider.offers.ran-out' : 'provider.offers.until', { date: dates.long(valid_until) })}{' '}
          {age === 'soon' ? <Tag data-size="sm">{t('provider.offers.soon')}</Tag> : null}
        </span>
      ) : null}
    </div>
  );
}
