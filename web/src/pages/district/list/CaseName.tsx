import { Anchor } from '../../../parts/Anchor';
import { useText } from '../../../text/use-text';
import styles from './list.module.css';

interface CaseNameProps {
  id: string;
  reference: string;
  /** Who gets the respite. A list of tasks may not know; a draft may not say yet. */
  name: string | null | undefined;
}

/** CaseName is a case in a list: its reference as the link, then whose it is. */
export function CaseName({ id, reference, name }: CaseNameProps) {
  const t = useText();
  return (
    <span className={styles.case}>
      <Anchor to="/bydel/saker/$id" params={{ id }} className="nowrap">
        {reference}
      </Anchor>
      <span className={styles.name}>{name || t('not-stated')}</span>
    </span>
  );
}
