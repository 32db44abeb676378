import { Due } from '../../../parts/Due';
import { useLotLabel } from '../../../parts/reference';
import { StateTag } from '../../../parts/StateTag';
import { useText } from '../../../text/use-text';
import type { Order } from '../case/order';
import { CaseName } from '../list/CaseName';
import { CaseTable } from '../list/CaseTable';
import { useSides } from '../list/use-sides';

/** CaseRows lists cases with what one looks for them by. */
export function CaseRows({ orders }: { orders: Order[] }) {
  const t = useText();
  const lot = useLotLabel();
  const sides = useSides();
  return (
    <CaseTable
      caption={t('nav.all-cases')}
      heads={[
        t('district.head.case'),
        t('district.head.number'),
        t('district.head.state'),
        t('district.head.lot'),
        t('district.head.waits'),
        t('district.head.caseworker'),
        t('district.head.due'),
      ]}
      rows={orders.map((order) => ({
        key: order.id,
        cells: [
          <CaseName key="case" id={order.id} reference={order.reference} name={order.recipient.name} />,
          order.case_reference || t('not-stated'),
          <StateTag key="state" state={order.state} />,
          order.lot ? lot(order.lot) : t('not-stated'),
          sides(order),
          order.caseworker.name,
          <Due key="due" on={order.due_on} />,
        ],
      }))}
    />
  );
}
