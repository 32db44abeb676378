import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { signOut } from '../api/session';

/** useLeave signs out, goes to the front page and forgets all that was read: in this order, or the page would read it anew. */
export function useLeave(): () => Promise<void> {
  const navigate = useNavigate();
  const queries = useQueryClient();
  return async () => {
    await signOut();
    await navigate({ to: '/' });
    queries.clear();
  };
}
