import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useText } from '../../../text/use-text';
import { type Offer, providerCount } from './offers';
import { isFiltered, type ListSearch } from './search';

interface CountProps {
  shown: Offer[];
  all: Offer[];
  search: ListSearch;
  onReset(): void;
}

/** Count says how much of the list is shown, that it is whole without filters, and why it stands in the order it does (R16). */
export function Count({ shown, all, search, onReset }: CountProps) {
  const t = useText();
  const providers = providerCount(all);
  const every = providers === all.length ? 'providers' : 'places';
  const filtered = isFiltered(search);
  return (
    <>
      <div role="status" className="stack-s">
        <Heading level={2} data-size="xs">
          {t('choose.count', { every, shown: shown.length, all: all.length, providers })}
        </Heading>
        {filtered ? <Paragraph>{t('choose.filtered', { all: all.length, shown: shown.length })}</Paragraph> : null}
      </div>
      {filtered ? (
        <div>
          <Button variant="secondary" onClick={onReset}>
            {t('choose.reset')}
          </Button>
        </div>
      ) : null}
      <Paragraph className="subtle">
        {t(`choose.order.${search.sorter ?? 'neutral'}`)} {t('choose.order.said')}
      </Paragraph>
    </>
  );
}
