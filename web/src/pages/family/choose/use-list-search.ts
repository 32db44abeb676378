import { useNavigate } from '@tanstack/react-router';
import type { ListSearch } from './search';

/** Changing is how parts of a page change what stands in the address. */
export type Changing = (part: Partial<ListSearch>) => void;

/**
 * useListSearch changes the address where it stands, without a new step to go back over and without moving the page. It
 * builds on the search it is given, so that two changes in a row do not undo each other.
 */
export function useListSearch(search: ListSearch): { change: Changing; replace(next: ListSearch): void } {
  const navigate = useNavigate();
  const replace = (next: ListSearch) =>
    void navigate({ to: '.', search: next as never, replace: true, resetScroll: false });
  return { replace, change: (part) => replace({ ...search, ...part }) };
}
