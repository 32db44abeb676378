import { Trail } from '../../../parts/Trail';
import { useText } from '../../../text/use-text';
import { CasePage, OfCase } from './CasePage';

/** What has happened in the case, in words, oldest first. */
export function Page() {
  const t = useText();
  return (
    <OfCase>
      {(order) => (
        <CasePage order={order} title={t('family.history.title')} lead={t('family.history.lead')}>
          <Trail of="/v1/orders/{id}/events" id={order.id} reader="family" />
        </CasePage>
      )}
    </OfCase>
  );
}
