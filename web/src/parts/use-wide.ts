import { useSyncExternalStore } from 'react';

const wide = '(min-width: 56.25rem), print';

/** useWide tells whether there is room for a table of many columns, as there is on paper; below that the same stands as cards. */
export function useWide(): boolean {
  return useSyncExternalStore(
    (listener) => {
      const query = window.matchMedia(wide);
      query.addEventListener('change', listener);
      return () => query.removeEventListener('change', listener);
    },
    () => window.matchMedia(wide).matches,
  );
}
