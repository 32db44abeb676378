import { useParams } from '@tanstack/react-router';
import { $api, type Schemas } from '../../../api/client';
import { daysBetween } from '../../../text/dates';

/** A case as its district reads it. */
export type Order = Schemas['Order'];
/** The round under way: one choice and what follows from it. */
export type Round = Schemas['Round'];

/** The name of one amount of what was granted. */
export type VolumeField = keyof Schemas['Volume'];

/** What each lot measures respite in (R32, R33). */
const measures: Record<NonNullable<Order['lot']>, VolumeField[]> = {
  group_respite: ['weekends_per_month', 'holiday_days_per_year'],
  residential_respite: ['nights_per_month', 'day_stays_per_month', 'evening_stays_per_month'],
};

/** volumeFields lists the amounts that belong to a lot; none before the lot is known. */
export function volumeFields(lot: Order['lot']): VolumeField[] {
  return lot === null ? [] : measures[lot];
}

/** isDistrictOrder tells the district's view from the family's; only the first belongs on these pages. */
export function isDistrictOrder(order: Schemas['EitherOrder']): order is Order {
  return 'case_reference' in order;
}

/** bothMustSign tells whether user and parent choose together: 16 and 17 with decision competence (R18). */
export function bothMustSign(recipient: Order['recipient'], age: number): boolean {
  return age >= 16 && age < 18 && recipient.decision_competence === true;
}

/** shareUsed is how much of the time between two days has gone, 0–1. */
export function shareUsed(from: string, to: string, today: string): number {
  const whole = daysBetween(from, to);
  if (whole <= 0) return 1;
  return Math.min(1, Math.max(0, daysBetween(from, today) / whole));
}

/** representativeName finds who of the family is behind an account; null when it is nobody of this case. */
export function representativeName(order: Order, accountId: string): string | null {
  return order.representatives?.find((one) => one.account_id === accountId)?.name ?? null;
}

/** useCaseId is the case that the address names. */
function useCaseId(): string {
  return useParams({ strict: false, select: (params) => (params as { id?: string }).id ?? '' });
}

/** useCase reads the case of the address. A form opens on it `fresh`: what was read a while ago is read anew first. */
export function useCase(fresh = false) {
  const id = useCaseId();
  const reading = $api.useQuery('get', '/v1/orders/{id}', { params: { path: { id } } }, fresh ? { staleTime: 0 } : {});
  return fresh && !reading.isFetchedAfterMount ? { ...reading, data: undefined, error: null } : reading;
}

/** useColleagues lists the people of the district who work on cases. */
export function useColleagues() {
  return $api.useQuery('get', '/v1/caseworkers', { params: { query: { limit: 100 } } });
}

/** useColleagueName words an account of the district; null when it is not one of the district's. */
export function useColleagueName(): (accountId: string | null) => string | null {
  const list = useColleagues().data?.items ?? [];
  return (accountId) => list.find((one) => one.id === accountId)?.name ?? null;
}

/** useOffers reads the family's list: every offer, in the neutral order (R16). */
export function useOffers(id: string) {
  const items = (list: Schemas['NeutralList'] | string) => (typeof list === 'string' ? [] : list.items);
  return $api.useQuery('get', '/v1/orders/{id}/offers', { params: { path: { id } } }, { select: items });
}
