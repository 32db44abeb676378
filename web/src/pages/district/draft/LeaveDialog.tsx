import { Button, Dialog, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useBlocker } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { session } from '../../../api/session';
import { useText } from '../../../text/use-text';
import type { Saving } from './use-saving';

/** LeaveDialog saves before the page is left, and asks only when that could not be done. */
export function LeaveDialog({ saving }: { saving: Saving }) {
  const t = useText();
  const blocker = useBlocker({
    withResolver: true,
    enableBeforeUnload: saving.dirty,
    shouldBlockFn: async ({ current, next }) => {
      if (current.pathname === next.pathname || session.get().status !== 'in' || !saving.dirty()) return false;
      return !(await saving.settle());
    },
  });
  if (blocker.status !== 'blocked') return null;
  return (
    <AskToLeave
      title={t('draft.leave.title')}
      text={t('draft.leave.text')}
      go={t('draft.leave.go')}
      onStay={blocker.reset}
      onLeave={blocker.proceed}
    />
  );
}

interface AskToLeaveProps {
  title: string;
  text: string;
  /** What leaving all the same is called. */
  go: string;
  onStay(): void;
  onLeave(): void;
}

/** AskToLeave asks whether the page may be left with something on it that is lost then. */
export function AskToLeave({ title, text, go, onStay, onLeave }: AskToLeaveProps) {
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
            {title}
          </Heading>
          <Paragraph>{text}</Paragraph>
          <div className="buttons">
            <Button onClick={onStay}>{t('draft.leave.stay')}</Button>
            <Button variant="secondary" onClick={onLeave}>
              {go}
            </Button>
          </div>
        </div>
      </Dialog>
    </div>
  );
}
