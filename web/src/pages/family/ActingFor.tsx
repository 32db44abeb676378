import { ArrowsCirclepathIcon } from '@navikt/aksel-icons';
import { Anchor } from '../../parts/Anchor';
import { ageOn } from '../../text/dates';
import { useDates, useText, Words } from '../../text/use-text';
import { type FamilyOrder, useFamilyOrders } from './family-order';
import { peopleOf } from './people';

/** ActingFor is the band that says for whom one acts in this case, and why one may. Pass it as `acting` to every page of a case. */
export function ActingFor({ order }: { order: FamilyOrder }) {
  const t = useText();
  const dates = useDates();
  const { name = '', birth_date } = order.recipient;
  const age = birth_date ? ageOn(birth_date, dates.today) : '';
  return (
    <div className="band">
      <div className="band-row">
        <span>
          <Words id={`acting.text.${order.authority?.ground ?? 'none'}`} values={{ name, age }} />
        </span>
        <span className="only-print">{t('acting.case', { reference: order.reference })}</span>
        <SwitchPerson />
      </div>
    </div>
  );
}

/** Leads to the choice of person, where there is one to make. */
function SwitchPerson() {
  const t = useText();
  const { data: orders = [] } = useFamilyOrders();
  if (peopleOf(orders).length < 2) return null;
  return (
    <Anchor to="/velg-person" className="no-print">
      <ArrowsCirclepathIcon aria-hidden fontSize="1.25rem" />
      {t('acting.switch')}
    </Anchor>
  );
}
