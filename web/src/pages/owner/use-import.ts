import { useChange } from '../../api/change';
import { client } from '../../api/client';
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
