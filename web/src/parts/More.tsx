import { Button } from '@digdir/designsystemet-react';
import { useText } from '../text/use-text';

/** Pages is what More needs of an infinite React Query result. */
interface Pages {
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  fetchNextPage(): unknown;
}

/** More fetches the next page of a list, where there is one. */
export function More({ pages }: { pages: Pages }) {
  const t = useText();
  if (!pages.hasNextPage) return null;
  return (
    <div>
      <Button variant="secondary" loading={pages.isFetchingNextPage} onClick={() => pages.fetchNextPage()}>
        {t('list.more')}
      </Button>
    </div>
  );
}
