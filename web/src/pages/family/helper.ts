import type { FamilyOrder } from './family-order';

/** Helper is whom a family can call about a case. */
type Helper = Pick<FamilyOrder, 'caseworker' | 'district'>;

/** sharedHelper is the one who helps in all of these cases; null when there are several, or no case. */
export function sharedHelper(orders: FamilyOrder[]): Helper | null {
  const [first, ...rest] = orders;
  return first && rest.every((one) => same(one, first)) ? first : null;
}

function same(one: Helper, other: Helper): boolean {
  return (
    one.district === other.district &&
    one.caseworker.name === other.caseworker.name &&
    one.caseworker.phone === other.caseworker.phone
  );
}

/** helperOf is whom to call about the case with this id: its own caseworker or, where it is not among them, the shared one. */
export function helperOf(orders: FamilyOrder[], id: string): Helper | null {
  return orders.find((order) => order.id === id) ?? sharedHelper(orders);
}
