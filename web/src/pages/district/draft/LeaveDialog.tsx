import { Button, Dialog, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useBlocker } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { session } from '../../../api/session';
import { useText } from '../../../text/use-text';
import type { Saving } from './use-saving';

/** LeaveDialog saves before the page is left, and asks only when that could not be done. */
export function LeaveDialog({ saving }: { saving: Saving }) {
  const blocker = useBlocker({
    withResolver: true,
    enableBeforeUnload: saving.dirty,
    shouldBlockFn: async ({ current, next }) => {
      if (current.pathname === next.pathname || session.get().status !== 'in' || !saving.dirty()) return false;
      return !(await saving.settle());
    },
  });
  if (blocker.status !== 'blocked') return null;
  return <Ask onStay={blocker.reset} onLeave={blocker.proceed} />;
}

function Ask({ onStay, onLeave }: { onStay: () => void; onLeave: () => void }) {
  const t = useText();
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (!ref.current?.open) ref.current?.showModal();
  }, []);
  return (
    <div>
      <Dialog ref={ref} closeButton={false} aria-labelledby="ikke-lagret" onCancel={onStay}>
        <div className="stack-s">
          <Heading level={2} data-size="xs" id="ikke-lagret">
            {t('draft.leave.title')}
          </Heading>
          <Paragraph>{t('draft.leave.text')}</Paragraph>
          <div className="buttons">
            <Button onClick={onStay}>{t('draft.leave.stay')}</Button>
            <Button variant="secondary" onClick={onLeave}>
              {t('draft.leave.go')}
            </Button>
          </div>
        </div>
      </Dialog>
    </div>
  );
}
