import { $api, type Schemas } from '../../../api/client';
import { Capacity } from '../../../parts/Capacity';
import { Loaded } from '../../../parts/Loaded';
import { type NeedLine, NeedsMet, useAgeLine, useNeedLines } from '../../../parts/NeedsMet';
import { Panel } from '../../../parts/Panel';
import { useNeedLabel, useNeeds } from '../../../parts/reference';
import { ageOn } from '../../../text/dates';
import { useDates, useListed, useText } from '../../../text/use-text';
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
  const needLines = useNeedLines();
  const lines = [useAge(order, offer), useServices(offer), ...needLines(order.needs, offer)];
  return <NeedsMet lines={lines} />;
}

/** The age counts on the day the family would like to start. */
function useAge(order: Order, offer: Offer): NeedLine {
  const t = useText();
  const ageLine = useAgeLine();
  const { today } = useDates();
  const { birth_date } = order.recipient;
  const start = order.start_window.from;
  const age = birth_date ? ageOn(birth_date, start && start > today ? start : today) : 0;
  return ageLine(t('needs.age', { age }), offer.age_from <= age && age <= offer.age_to, offer);
}

/** All twelve services that everybody on the agreement must give (R36); what a place lacks of them is named. */
function useServices(offer: Offer): NeedLine {
  const t = useText();
  const need = useNeedLabel();
  const listed = useListed();
  const services = useNeeds().filter((one) => one.kind === 'service');
  const missing = services.filter((one) => !offer.services.includes(one.code)).map((one) => need(one.code));
  return {
    name: t('needs.services', { count: services.length }),
    met: missing.length === 0,
    says:
      missing.length === 0
        ? t('needs.met')
        : t('needs.services.missing', { count: missing.length, names: listed(missing) }),
  };
}
