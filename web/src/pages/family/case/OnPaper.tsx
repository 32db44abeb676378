import { useDistrict } from '../../../parts/reference';
import { useDates, useText } from '../../../text/use-text';
import type { FamilyOrder } from '../family-order';
import css from './OnPaper.module.css';

/** OnPaper heads a printed page of a case: which case, the day, and whom to call. On screen the help card says so. */
export function OnPaper({ order }: { order: FamilyOrder }) {
  const t = useText();
  const dates = useDates();
  const district = useDistrict(order.district);
  const phone = order.caseworker.phone ?? district?.phone;
  return (
    <div className={css.paper}>
      <p>{t('family.paper.case', { reference: order.reference, date: dates.full(dates.today) })}</p>
      <p>
        {t('family.paper.help', { name: order.caseworker.name, district: district?.name ?? '' })}
        {phone ? ` ${t('family.paper.phone', { phone })}` : null}
      </p>
    </div>
  );
}
