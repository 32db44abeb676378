import type { CrumbTo } from '../../../parts/Crumbs';
import type { TextOf } from '../../../text/use-text';
import type { FamilyOrder } from '../family-order';
import { whoOf } from '../who';
import type { ListSearch } from './search';

/** crumbsToCase is the way to the pages of one case. */
export function crumbsToCase(order: FamilyOrder, t: TextOf): CrumbTo[] {
  return [
    { label: t('nav.cases'), to: '/saker' },
    { label: t('choose.case', whoOf(order)), to: `/saker/${order.id}` },
  ];
}

/** crumbsToList is the way to the pages behind the list; it leads back to the list as it was filtered. */
export function crumbsToList(order: FamilyOrder, search: ListSearch, t: TextOf): CrumbTo[] {
  return [
    ...crumbsToCase(order, t),
    { label: t('choose.list.crumb'), to: `/saker/${order.id}/velg`, search: { ...search } },
  ];
}
