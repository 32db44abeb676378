import { Button, Dialog, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useBlocker } from '@tanstack/react-router';
import { session } from '../api/session';
import { useModal } from '../shell/use-modal';
import { useText } from '../text/use-text';

interface UnsavedProps {
  /** Whether something is typed that leaving would lose. */
  typed(): boolean;
  /** Tries to keep it before anybody is asked; false when that could not be done. */
  keep?(): Promise<boolean>;
}

/**
 * Unsaved asks before a page is left with something typed on it, also by a reload, the browser's back button or by closing
 * the tab. Steps of one page share its path and are free to walk between.
 */
export function Unsaved({ typed, keep }: UnsavedProps) {
  const loses = () => session.get().status === 'in' && typed();
  const blocker = useBlocker({
    withResolver: true,
    enableBeforeUnload: loses,
    shouldBlockFn: async ({ current, next }) => {
      if (current.pathname === next.pathname || !loses()) return false;
      return !(await keep?.());
    },
  });
  return blocker.status === 'blocked' ? <Ask onStay={blocker.reset} onLeave={blocker.proceed} /> : null;
}

function Ask({ onStay, onLeave }: { onStay: () => void; onLeave: () => void }) {
  const t = useText();
  const ref = useModal();
  return (
    <div>
      <Dialog ref={ref} closeButton={false} aria-labelledby="ikke-lagret" onCancel={onStay}>
        <div className="stack-s">
          <Heading level={2} data-size="xs" id="ikke-lagret">
            {t('leave.title')}
          </Heading>
          <Paragraph>{t('leave.text')}</Paragraph>
          <div className="buttons">
            <Button onClick={onStay}>{t('leave.stay')}</Button>
            <Button variant="secondary" onClick={onLeave}>
              {t('leave.go')}
            </Button>
          </div>
        </div>
      </Dialog>
    </div>
  );
}
