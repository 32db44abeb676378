import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { $api } from '../../../api/client';
import type { CrumbTo } from '../../../parts/Crumbs';
import type { TextOf } from '../../../text/use-text';
import type { Order } from '../case/order';
import type { Back } from './back';
import { anchorOf, type Task, taskOf } from './tasks';

/** useDraftId is the draft that the address names. */
function useDraftId(): string {
  return useParams({ strict: false, select: (params) => (params as { id?: string }).id ?? '' });
}

/** draftQuery is how a draft is read, and where it is kept. */
export function draftQuery(id: string) {
  return $api.queryOptions('get', '/v1/orders/{id}', { params: { path: { id } } });
}

/** useDraft reads the draft of the address. */
export function useDraft() {
  return useQuery(draftQuery(useDraftId()));
}

/** casesPath is the list of the district's cases. */
export const casesPath: string = '/bydel/saker';

/** casePath is the address of a case, or of a page below it; a draft is one of them. */
export function casePath(id: string, page?: string): string {
  return page ? `${casesPath}/${id}/${page}` : `${casesPath}/${id}`;
}

/** draftPath is the address of the task list, or of a page below it. */
export function draftPath(id: string, page?: string): string {
  return casePath(id, page ? `utkast/${page}` : 'utkast');
}

/** Where a field is filled in: the page of its task, and the element to go to. */
export interface PlaceOf {
  to: string;
  hash: string;
}

/** placeOf leads to where something that the server names is put right; null for what these pages do not know. */
export function placeOf(order: Pick<Order, 'id' | 'lot'>, name: string): PlaceOf | null {
  const task = taskOf(name);
  return task ? { to: draftPath(order.id, task.slug), hash: anchorOf(name, order.lot) } : null;
}

/** crumbsTo is the way to a page of a draft. */
export function crumbsTo(order: Order, t: TextOf): CrumbTo[] {
  return [
    { label: t('nav.all-cases'), to: casesPath },
    { label: t('draft.list.crumb', { reference: order.reference }), to: draftPath(order.id) },
  ];
}

/** afterTask is where "Lagre og gå videre" leads: back to the answers, the next task, or the answers after the last. */
export function afterTask(order: Order, task: Task | null, back: Back | undefined): string {
  return draftPath(order.id, back ?? task?.slug ?? 'se-over');
}
