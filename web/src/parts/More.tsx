import { Button } from '@digdir/designsystemet-react';
import { type MouseEvent, useEffect, useRef } from 'react';
import { useText } from '../text/use-text';

/** Pages is what More needs of an infinite React Query result. */
interface Pages {
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  fetchNextPage(): unknown;
}

/** More fetches the next page of the list that it stands under, where there is one, and leads to the first that came. */
export function More({ pages }: { pages: Pages }) {
  const t = useText();
  const more = useFirstNew(pages);
  if (!pages.hasNextPage) return null;
  return (
    <div>
      <Button variant="secondary" loading={pages.isFetchingNextPage} onClick={more}>
        {t('list.more')}
      </Button>
    </div>
  );
}

/** What a list is made of. */
const lines = 'tbody tr, li';

/** useFirstNew fetches, and when that is done moves the focus to the first line that was not there: the button is under it now, or gone. */
function useFirstNew({ isFetchingNextPage, fetchNextPage }: Pages): (event: MouseEvent<HTMLElement>) => void {
  const before = useRef<{ list: Element; lines: Set<Element> } | null>(null);
  useEffect(() => {
    if (isFetchingNextPage || !before.current) return;
    const { list, lines: known } = before.current;
    before.current = null;
    const first = [...list.querySelectorAll<HTMLElement>(lines)].find((line) => !known.has(line));
    if (first) focusLine(first);
  }, [isFetchingNextPage]);
  return ({ currentTarget }) => {
    const list = currentTarget.parentElement?.parentElement;
    before.current = list ? { list, lines: new Set(list.querySelectorAll(lines)) } : null;
    void fetchNextPage();
  };
}

/** focusLine goes to the first thing in a line that can be done, or to the line itself. */
function focusLine(line: HTMLElement): void {
  const inside = line.querySelector<HTMLElement>('a[href], button');
  if (!inside) line.tabIndex = -1;
  (inside ?? line).focus();
}
