import { useQuery } from '@tanstack/react-query';
import { client, type Schemas } from '../../api/client';

export type Place = Schemas['FrameworkPlace'];
export type Status = Place['status'];

/** What a move of a place is called: opening one again is not the same as countersigning it the first time. */
type Step = 'sign' | 'countersign' | 'resume' | 'hold' | 'suspend' | 'end';

const steps: Partial<Record<Status, Step>> = {
  signed: 'sign',
  countersigned: 'countersign',
  on_hold: 'hold',
  suspended: 'suspend',
  ended: 'end',
};

/** stepOf names the move from one status to another; null for one that this client has no words for. */
export function stepOf(from: Status, to: Status): Step | null {
  if (to === 'countersigned' && from !== 'signed') return 'resume';
  return steps[to] ?? null;
}

/** wantsReason tells whether a status takes something from the provider, so that a reason is owed. */
export function wantsReason(to: Status | ''): boolean {
  return to === 'on_hold' || to === 'suspended' || to === 'ended';
}

/** usePlaces reads every place on an agreement: there is no reading of one alone. */
export function usePlaces(agreement: string) {
  return useQuery({
    queryKey: ['framework-places', agreement],
    queryFn: ({ signal }) => readAll((after) => placesPage(agreement, after, signal)),
  });
}

async function placesPage(id: string, after: string | undefined, signal: AbortSignal) {
  const params = { path: { id }, query: { limit: 100, after } };
  return (await client.GET('/v1/agreements/{id}/framework-places', { params, signal })).data;
}

/** readAll follows a list to its end. */
async function readAll<Item>(
  page: (after: string | undefined) => Promise<{ items: Item[]; next: string | null } | undefined>,
): Promise<Item[]> {
  const all: Item[] = [];
  let after: string | undefined;
  do {
    const read = await page(after);
    all.push(...(read?.items ?? []));
    after = read?.next ?? undefined;
  } while (after);
  return all;
}

/** Known is a provider as the owner can name it. */
export interface Known {
  id: string;
  name: string;
}

/** useKnownProviders lists the providers that families can see and those with any place on an agreement of mine. */
export function useKnownProviders() {
  return useQuery({ queryKey: ['known-providers'], queryFn: ({ signal }) => knownProviders(signal) });
}

async function knownProviders(signal: AbortSignal): Promise<Known[]> {
  const listed = await readAll((after) => providersPage(after, signal));
  const agreements = await readAll(
    async (after) => (await client.GET('/v1/agreements', { params: { query: { limit: 100, after } }, signal })).data,
  );
  const places = await Promise.all(agreements.map(({ id }) => readAll((after) => placesPage(id, after, signal))));
  return namedOnce([
    ...listed.map(({ id, name }) => ({ id, name })),
    ...places.flat().map(({ provider_id, provider_name }) => ({ id: provider_id, name: provider_name })),
  ]);
}

async function providersPage(after: string | undefined, signal: AbortSignal) {
  return (await client.GET('/v1/providers', { params: { query: { limit: 100, after } }, signal })).data;
}

/** namedOnce takes each provider once, by name the Norwegian way. */
function namedOnce(all: Known[]): Known[] {
  const once = [...new Map(all.map((one) => [one.id, one])).values()];
  return once.sort((a, b) => a.name.localeCompare(b.name, 'nb'));
}
