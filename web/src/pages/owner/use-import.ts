import { useQuery } from '@tanstack/react-query';
import { useChange } from '../../api/change';
import { client } from '../../api/client';
import { readAll } from './places';
import type { RegisterFile } from './register-file';

/** useImport sends a register file: to be tried, which writes nothing, or to be taken in. */
export function useImport(dry_run: boolean) {
  return useChange(0, (header, { agreement, file }: { agreement: string; file: RegisterFile }) =>
    client.POST('/v1/register/import', {
      params: { query: { agreement, dry_run }, header: { 'Idempotency-Key': header['Idempotency-Key'] } },
      headers: { 'Content-Type': 'text/csv' },
      body: '',
      bodySerializer: () => file.bytes,
    }),
  );
}

/** useNames words an organisation number by the provider's name, where families already can see it. */
export function useNames(): (number: string) => string | undefined {
  const names = useQuery({
    queryKey: ['provider-names'],
    queryFn: async ({ signal }) => {
      const all = await readAll(
        async (after) => (await client.GET('/v1/providers', { params: { query: { limit: 100, after } }, signal })).data,
      );
      return new Map(all.map(({ organisation_number, name }) => [organisation_number, name]));
    },
  });
  return (number) => names.data?.get(number);
}
