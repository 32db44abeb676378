import { Button, Dialog, Heading, Paragraph } from '@digdir/designsystemet-react';
import { leave } from '../api/session';
import { SignInForm } from '../parts/SignInForm';
import { useText } from '../text/use-text';
import { useModal } from './use-modal';

/** SignInAgain stands over a page whose session has ended: the same person signs in and goes on where they were. */
export function SignInAgain({ login }: { login: string }) {
  const t = useText();
  const ref = useModal();
  const away = () => {
    leave();
    window.location.assign('/');
  };
  return (
    <Dialog ref={ref} closeButton={false} aria-labelledby="session-ended" onCancel={(event) => event.preventDefault()}>
      <Heading level={2} data-size="xs" id="session-ended">
        {t('session.ended.title')}
      </Heading>
      <Paragraph>{t('session.ended.text')}</Paragraph>
      <SignInForm login={login} onSignedIn={(me) => me.login !== login && window.location.assign('/')} />
      <Button variant="tertiary" onClick={away}>
        {t('session.ended.leave')}
      </Button>
    </Dialog>
  );
}
