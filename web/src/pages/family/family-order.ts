import { $api, type Schemas } from '../../api/client';

/** A case as its family reads it. */
export type FamilyOrder = Schemas['FamilyOrder'];
/** On what ground somebody may act in a case (R18). */
export type Ground = Schemas['Authority']['ground'];

/** isFamilyOrder tells the family's view of a case from the district's: the address is the same for both. */
function isFamilyOrder(order: Schemas['EitherOrder']): order is FamilyOrder {
  return 'authority' in order;
}

/** useFamilyOrder reads one case as its family. To anybody else it is a case that cannot be read. */
export function useFamilyOrder(id: string) {
  const path = { id };
  return $api.useQuery('get', '/v1/orders/{id}', { params: { path } }, { select: familyOrderOf });
}

function familyOrderOf(order: Schemas['EitherOrder']): FamilyOrder {
  if (isFamilyOrder(order)) return order;
  throw new TypeError('not a case of this family');
}

/** useFamilyOrders reads all cases of this family; nobody has more than a page of them. */
export function useFamilyOrders() {
  const query = { limit: 100 };
  return $api.useQuery('get', '/v1/orders', { params: { query } }, { select: familyOrdersOf });
}

function familyOrdersOf(page: Schemas['EitherOrderPage']): FamilyOrder[] {
  return page.items.filter(isFamilyOrder);
}

/** bodyOf leaves out the printed forms, which the same address has for those who ask for them. */
export function bodyOf<Body>(body: Body): Exclude<Body, string> {
  if (typeof body !== 'string') return body as Exclude<Body, string>;
  throw new TypeError('a printed form, where data was asked for');
}
