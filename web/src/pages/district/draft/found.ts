import type { QueryClient } from '@tanstack/react-query';
import type { Schemas } from '../../../api/client';

/** Found is somebody of a family who can act in a case. */
export type Found = Schemas['FamilyAccount'];

const keyOf = (draft: string) => ['draft', draft, 'found'];

/** bringFound keeps a new person for the form that asked, in this page's memory only: no name goes into an address. */
export function bringFound(queries: QueryClient, draft: string, found: Found): void {
  queries.setQueryData(keyOf(draft), found);
}

/** takeFound hands over whom bringFound kept, once. */
export function takeFound(queries: QueryClient, draft: string): Found | undefined {
  const found = queries.getQueryData<Found>(keyOf(draft));
  queries.removeQueries({ queryKey: keyOf(draft) });
  return found;
}
