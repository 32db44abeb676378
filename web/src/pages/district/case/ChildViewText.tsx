import type { Schemas } from '../../../api/client';
import { caseworker } from '../../../parts/child-view';
import { Written } from '../../../parts/Written';
import { useText } from '../../../text/use-text';

/** ChildViewText is what the child has said about the choice, or why it was not heard, and how much it weighed (R19). */
export function ChildViewText({ view }: { view: Schemas['ChildView'] }) {
  const t = useText();
  const said = view.view === 'given' ? view.text : view.reason;
  return (
    <>
      {t(`child.${view.view}`, caseworker)} {said ? <Written text={said} /> : null}
      {view.weight_note ? (
        <span className="subtle">
          {' '}
          <Written text={t('casework.child.weight', { text: view.weight_note })} />
        </span>
      ) : null}
    </>
  );
}
