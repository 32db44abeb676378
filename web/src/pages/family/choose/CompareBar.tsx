import { Button } from '@digdir/designsystemet-react';
import { ButtonAnchor } from '../../../parts/Anchor';
import { useText } from '../../../text/use-text';
import css from './CompareBar.module.css';
import type { Offer } from './offers';
import { compareLeast, type ListSearch, partsOf } from './search';
import { useListSearch } from './use-list-search';

interface CompareBarProps {
  id: string;
  search: ListSearch;
  offers: Offer[];
  /** A page that has a primary button of its own asks for a secondary one here. */
  variant?: 'primary' | 'secondary';
}

/** CompareBar stays at the foot of the window while places are ticked for comparison. */
export function CompareBar({ id, search, offers, variant = 'primary' }: CompareBarProps) {
  const t = useText();
  const { change } = useListSearch(search);
  const listed = partsOf(search.ids).filter((one) => offers.some((offer) => offer.offer_id === one));
  const enough = listed.length >= compareLeast;
  return (
    <section className={listed.length > 0 ? css.bar : css.none} aria-label={t('choose.bar')}>
      <div className={css.row}>
        <span role="status">{listed.length > 0 ? t('choose.bar.count', { count: listed.length }) : ''}</span>
        {listed.length > 0 ? (
          <span className={css.buttons}>
            {enough ? (
              <ButtonAnchor to="/saker/$id/sammenlign" params={{ id }} search={search} variant={variant}>
                {t('choose.bar.compare')}
              </ButtonAnchor>
            ) : null}
            <Button variant="tertiary" onClick={() => change({ ids: undefined })}>
              {t('choose.bar.clear')}
            </Button>
          </span>
        ) : null}
      </div>
    </section>
  );
}
