import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useBlocker } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { session } from '../../../api/session';
import { ButtonAnchor } from '../../../parts/Anchor';
import { Facts } from '../../../parts/Facts';
import { useText } from '../../../text/use-text';
import type { Order } from '../case/order';
import { draftPath } from './draft';
import { AskToLeave } from './LeaveDialog';

interface HandOverLoginProps {
  order: Order;
  name: string;
  login: string;
  password: string;
}

/** HandOverLogin shows a new login and its password once, and how to hand them over. */
export function HandOverLogin({ order, name, login, password }: HandOverLoginProps) {
  const t = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  const onwards = draftPath(order.id, 'representanter');
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <Alert data-color="success" role="status">
        <Heading level={2} data-size="2xs" ref={heading} tabIndex={-1}>
          {t('draft.handed.title', { name })}
        </Heading>
      </Alert>
      <Facts
        facts={[
          [t('draft.account.login'), login],
          [t('draft.account.password'), <code key="password">{password}</code>],
        ]}
      />
      <Paragraph>
        <strong>{t('draft.handed.now')}</strong> {t('draft.handed.text', { name })}
      </Paragraph>
      <TakeAlong text={`${t('draft.account.login')}: ${login}\n${t('draft.account.password')}: ${password}`} />
      <div className="buttons">
        <ButtonAnchor to={onwards}>{t('draft.handed.back', { name })}</ButtonAnchor>
      </div>
      <LeaveOnce onwards={onwards} />
    </>
  );
}

/** TakeAlong copies the login or prints the page; where a browser does not copy, the page says to write it down. */
function TakeAlong({ text }: { text: string }) {
  const t = useText();
  const [told, setTold] = useState<'done' | 'failed' | null>(null);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setTold('done'),
      () => setTold('failed'),
    );
  return (
    <div className="stack-s">
      <div className="buttons">
        {'clipboard' in navigator ? (
          <Button variant="secondary" data-size="sm" onClick={copy}>
            {t('draft.handed.copy')}
          </Button>
        ) : null}
        <Button variant="secondary" data-size="sm" onClick={() => window.print()}>
          {t('draft.handed.print')}
        </Button>
      </div>
      <Paragraph role="status" className="no-print">
        {told ? t(`draft.handed.copy.${told}`) : ''}
      </Paragraph>
    </div>
  );
}

/** LeaveOnce asks before the password is lost, but on the way onwards: whoever takes that has handed it over. */
function LeaveOnce({ onwards }: { onwards: string }) {
  const t = useText();
  const blocker = useBlocker({
    withResolver: true,
    enableBeforeUnload: true,
    shouldBlockFn: ({ next }) => session.get().status === 'in' && next.pathname !== onwards,
  });
  if (blocker.status !== 'blocked') return null;
  return (
    <AskToLeave
      title={t('draft.handed.leave')}
      text={t('draft.handed.leave.text')}
      go={t('draft.handed.leave.go')}
      onStay={blocker.reset}
      onLeave={blocker.proceed}
    />
  );
}
