import { ButtonAnchor } from '../../../parts/Anchor';
import { useText } from '../../../text/use-text';
import type { FamilyOrder } from '../family-order';
import { Standing } from './Standing';
import type { ListSearch } from './search';

/** NothingToChoose says why there is nothing to confirm, and leads back to the list. */
export function NothingToChoose({ order, search }: { order: FamilyOrder; search: ListSearch }) {
  const t = useText();
  return (
    <>
      <Standing order={order} />
      <div>
        <ButtonAnchor to="/saker/$id/velg" params={{ id: order.id }} search={search}>
          {t('choose.gone.back')}
        </ButtonAnchor>
      </div>
    </>
  );
}
