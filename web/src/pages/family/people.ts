import type { FamilyOrder, Ground } from './family-order';

/** Person is somebody the signed-in person acts for, with the cases. */
export interface Person {
  /** Names the person in an address without personal data: the id of the oldest case. `/saker?person=<key>`. */
  key: string;
  name: string;
  birthDate: string;
  /** On what ground one acts; null when the authority has ended. */
  ground: Ground | null;
  orders: FamilyOrder[];
}

/** peopleOf groups cases, newest first as the API gives them, by whom they are about. */
export function peopleOf(orders: FamilyOrder[]): Person[] {
  const people = new Map<string, Person>();
  for (const order of orders) {
    const { name = '', birth_date } = order.recipient;
    const same = `${name} ${birth_date ?? ''}`;
    const known = people.get(same);
    people.set(same, {
      key: order.id,
      name,
      birthDate: birth_date ?? '',
      ground: known?.ground ?? order.authority?.ground ?? null,
      orders: [...(known?.orders ?? []), order],
    });
  }
  return [...people.values()];
}

/** givenName is what a person is called in a sentence. */
export function givenName(name: string): string {
  return name.split(' ')[0] ?? name;
}
