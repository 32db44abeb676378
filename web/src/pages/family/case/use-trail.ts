import { useQuery } from '@tanstack/react-query';
import { client, type Schemas } from '../../../api/client';

type Event = Schemas['Event'];

/** useWholeTrail reads all that has happened in a case, oldest first: the API gives no way to ask for the last alone. */
export function useWholeTrail(id: string) {
  return useQuery({ queryKey: ['whole-trail', id], queryFn: () => wholeTrail(id) });
}

async function wholeTrail(id: string): Promise<Event[]> {
  const events: Event[] = [];
  let after: string | null = '';
  while (after !== null) {
    const query: { limit: number; after?: string } = after ? { limit: 100, after } : { limit: 100 };
    const { data }: { data?: Schemas['EventPage'] } = await client.GET('/v1/orders/{id}/events', {
      params: { path: { id }, query },
    });
    events.push(...(data?.items ?? []));
    after = data?.next ?? null;
  }
  return events;
}
