import { useChange } from '../../api/change';
import { client, type Schemas } from '../../api/client';
import type { Account } from './use-accounts';

/** useAccountChange changes one account. */
export function useAccountChange({ id, version }: Account) {
  return useChange(version, (header, body: Schemas['AccountChange']) =>
    client.PATCH('/v1/accounts/{id}', { params: { path: { id }, header }, body }),
  );
}
