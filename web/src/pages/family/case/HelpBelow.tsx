import { Paragraph } from '@digdir/designsystemet-react';
import { Failure } from '../../../api/problem';
import { HelpCard } from '../../../parts/HelpCard';
import { useText } from '../../../text/use-text';
import { useFamilyOrders } from '../family-order';
import { helperOf } from '../helper';

/** HelpBelow stands under a case that could not be shown: whose fault it is, and somebody to call as far as that is known. */
export function HelpBelow({ id, error }: { id: string; error: unknown }) {
  const t = useText();
  const { data: orders = [] } = useFamilyOrders();
  const helper = helperOf(orders, id);
  const ours = error instanceof Failure && error.kind === 'unavailable';
  return (
    <div className="page">
      <div className="page-single">
        <div className="stack">
          {ours ? <Paragraph>{t('family.broken')}</Paragraph> : null}
          {helper ? <HelpCard caseworker={helper.caseworker} district={helper.district} /> : null}
        </div>
      </div>
    </div>
  );
}
