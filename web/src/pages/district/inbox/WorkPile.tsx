import { Heading, Tag } from '@digdir/designsystemet-react';
import type { Pile } from '../../../parts/piles';
import { useText } from '../../../text/use-text';
import { CaseTable } from '../list/CaseTable';
import { useLines } from './lines';
import type { Work } from './work';
import styles from './work.module.css';

/** WorkPile is one of the three parts of the front page, with how much there is in it. */
export function WorkPile({ pile, work, count }: { pile: Pile; work: Work[]; count: string }) {
  const t = useText();
  const lineOf = useLines();
  return (
    <section className="stack-s" aria-labelledby={`pile-${pile}`}>
      <div className={styles.head}>
        <Heading level={2} data-size="sm" id={`pile-${pile}`}>
          {t(`district.pile.${pile}`)}
        </Heading>
        <Tag data-color={pile === 'overdue' ? 'danger' : 'neutral'}>
          {count}
          <span className="ds-sr-only"> {t('district.pile.count')}</span>
        </Tag>
      </div>
      <CaseTable
        even
        lead
        caption={t(`district.pile.${pile}`)}
        heads={[t('district.head.case'), t('district.head.todo'), t('district.head.waits'), t('district.head.due')]}
        rows={work.map(lineOf)}
      />
    </section>
  );
}
