import { Heading } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import css from './Reading.module.css';

/** Section is one subject of a page to read. It has an id, so that it can be linked to. */
export function Section({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section className={css.section} id={id} aria-labelledby={`${id}-tittel`}>
      <Heading level={2} data-size="sm" id={`${id}-tittel`}>
        {title}
      </Heading>
      {children}
    </section>
  );
}
