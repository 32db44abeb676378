import { useQuery } from '@tanstack/react-query';
import { client, type Schemas } from '../../api/client';

export type Account = Schemas['Account'];

/** useAccounts reads all of my party's people. They are few, and there is no reading of one alone. */
export function useAccounts() {
  return useQuery({ queryKey: ['accounts'], queryFn: ({ signal }) => readAll(signal) });
}

async function readAll(signal: AbortSignal): Promise<Account[]> {
  const all: Account[] = [];
  let after: string | undefined;
  do {
    const { data } = await client.GET('/v1/accounts', { params: { query: { limit: 100, after } }, signal });
    all.push(...(data?.items ?? []));
    after = data?.next ?? undefined;
  } while (after);
  return all;
}
