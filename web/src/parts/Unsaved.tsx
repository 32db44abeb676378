import { Button, Dialog, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useBlocker } from '@tanstack/react-router';
import { session } from '../api/session';
import { useModal } from '../shell/use-modal';
import type { MessageId } from '../text/catalog';
import { useText } from '../text/use-text';

/** What is asked of somebody who is about to lose something. */
interface LeaveWords {
  title: MessageId;
  text: MessageId;
  /** The button that leaves all the same. */
  go: MessageId;
}

const ofTyped: LeaveWords = { title: 'leave.title', text: 'leave.text', go: 'leave.go' };

interface UnsavedProps {
  /** Whether something stands here that leaving would lose. */
  typed(): boolean;
  /** Tries to keep it before anybody is asked; false when that could not be done. */
  keep?(): Promise<boolean>;
  /** The page that leads on from here, which is not asked about. */
  onwards?: string;
  words?: LeaveWords;
}

/**
 * Unsaved asks before a page is left with something typed on it, also by a reload, the browser's back button or by closing
 * the tab. Steps of one page share its path and are free to walk between.
 */
export function Unsaved({ typed, keep, onwards, words = ofTyped }: UnsavedProps) {
  const loses = () => session.get().status === 'in' && typed();
  const blocker = useBlocker({
    withResolver: true,
    enableBeforeUnload: loses,
    shouldBlockFn: async ({ current, next }) => {
      if ([current.pathname, onwards].includes(next.pathname) || !loses()) return false;
      return !(await keep?.());
    },
  });
  return blocker.status === 'blocked' ? <Ask words={words} onStay={blocker.reset} onLeave={blocker.proceed} /> : null;
}

function Ask({ words, onStay, onLeave }: { words: LeaveWords; onStay: () => void; onLeave: () => void }) {
  const t = useText();
  const ref = useModal();
  // Closed before it goes, so that the focus returns to where it was.
  const stay = () => {
    ref.current?.close();
    onStay();
  };
  return (
    <div>
      <Dialog ref={ref} closeButton={false} aria-labelledby="ikke-lagret" onCancel={stay}>
        <div className="stack-s">
          <Heading level={2} data-size="xs" id="ikke-lagret">
            {t(words.title)}
          </Heading>
          <Paragraph>{t(words.text)}</Paragraph>
          <div className="buttons">
            <Button onClick={stay}>{t('leave.stay')}</Button>
            <Button variant="secondary" onClick={onLeave}>
              {t(words.go)}
            </Button>
          </div>
        </div>
      </Dialog>
    </div>
  );
}
