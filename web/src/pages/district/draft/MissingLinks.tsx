import { Anchor } from '../../../parts/Anchor';
import { useText } from '../../../text/use-text';
import type { Order } from '../case/order';
import type { Back } from './back';
import { placeOf } from './draft';
import styles from './MissingLinks.module.css';

import { useNamed } from './words';

interface MissingLinksProps {
  order: Pick<Order, 'id' | 'lot'>;
  /** The server's names of what is missing. */
  names: string[];
  /** Where the forms go back to. */
  back?: Back;
}

/** MissingLinks names what is missing; each name leads to its field. */
export function MissingLinks({ order, names, back }: MissingLinksProps) {
  const t = useText();
  const named = useNamed();
  return (
    <ul className={styles.names} aria-label={t('draft.missing')}>
      {names.map((name) => {
        const place = placeOf(order, name);
        return (
          <li key={name}>
            {place ? (
              <Anchor to={place.to} hash={place.hash} search={{ fra: back } as never}>
                {named(name)}
              </Anchor>
            ) : (
              named(name)
            )}
          </li>
        );
      })}
    </ul>
  );
}
