import { Anchor } from '../../parts/Anchor';
import { useText } from '../../text/use-text';
import style from './provider.module.css';

/** AssignmentViews leads to the two lists: what is under way, and what has ended. */
export function AssignmentViews({ ended }: { ended: boolean }) {
  const t = useText();
  const here = (it: boolean) => (it ? 'page' : undefined);
  // Left to itself, the router would call both of them the present page: it looks at the path alone.
  const exactly = { exact: true, includeSearch: true };
  return (
    <nav aria-label={t('provider.assignments.views')} className={style.views}>
      <Anchor to="/leverandor/oppdrag" search={{}} activeOptions={exactly} aria-current={here(!ended)}>
        {t('provider.assignments.running')}
      </Anchor>
      <Anchor
        to="/leverandor/oppdrag"
        search={{ vis: 'avsluttede' }}
        activeOptions={exactly}
        aria-current={here(ended)}
      >
        {t('provider.assignments.ended')}
      </Anchor>
    </nav>
  );
}
