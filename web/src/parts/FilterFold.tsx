import { Button, Heading } from '@digdir/designsystemet-react';
import { FilterIcon } from '@navikt/aksel-icons';
import { type ReactNode, useId, useState } from 'react';
import { useText } from '../text/use-text';
import css from './FilterFold.module.css';

interface FilterFoldProps {
  title: string;
  /** How many filters are on; with any it opens unfolded. */
  count: number;
  children: ReactNode;
}

/** FilterFold is what a list is narrowed by: open where there is room, folded behind a button on a narrow screen. */
export function FilterFold({ title, count, children }: FilterFoldProps) {
  const t = useText();
  const id = useId();
  const [open, setOpen] = useState(count > 0);
  return (
    <section className={css.filters} aria-labelledby={id}>
      <Heading level={2} data-size="xs" id={id}>
        {title}
      </Heading>
      <Button
        variant="secondary"
        className={css.disclose}
        aria-expanded={open}
        aria-controls={`${id}-all`}
        onClick={() => setOpen(!open)}
      >
        <FilterIcon aria-hidden />
        {t('filter.open', { open: open ? 'yes' : 'no', count })}
      </Button>
      <div id={`${id}-all`} className={open ? css.fields : `${css.fields} ${css.folded}`}>
        {children}
      </div>
    </section>
  );
}
