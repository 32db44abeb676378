import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useText } from '../text/use-text';
import { Facts } from './Facts';

interface FirstPasswordProps {
  /** What was just done: the heading that takes the focus. */
  title: string;
  login: string;
  password: string;
  /** How it is handed over, and the way on. */
  children: ReactNode;
}

/** FirstPassword shows a login and a password to hand over. Nobody can read it again, so a reload or a closed tab asks first. */
export function FirstPassword({ title, login, password, children }: FirstPasswordProps) {
  const t = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  useAskBeforeUnload();
  return (
    <>
      <Alert data-color="success" role="status">
        <Heading level={2} data-size="2xs" ref={heading} tabIndex={-1}>
          {title}
        </Heading>
      </Alert>
      <Facts
        facts={[
          [t('first-password.login'), login],
          [t('first-password.password'), <code key="password">{password}</code>],
        ]}
      />
      <CopyButton text={password} />
      <Paragraph>
        <strong>{t('first-password.once')}</strong>
      </Paragraph>
      {children}
    </>
  );
}

/** useAskBeforeUnload has the browser ask before the page is reloaded or closed. */
function useAskBeforeUnload() {
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, []);
}

function CopyButton({ text }: { text: string }) {
  const t = useText();
  const [outcome, setOutcome] = useState<'copied' | 'not-copied' | null>(null);
  async function copy() {
    setOutcome(await copied(text));
  }
  return (
    <div className="stack-s">
      <div>
        <Button variant="secondary" data-color="accent" onClick={copy}>
          {t('first-password.copy')}
        </Button>
      </div>
      <Paragraph role="status">{outcome ? t(`first-password.${outcome}`) : ''}</Paragraph>
    </div>
  );
}

/** Where a pilot runs on plain HTTP the browser has no clipboard, and a person may have forbidden it. */
async function copied(text: string): Promise<'copied' | 'not-copied'> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    return 'not-copied';
  }
}
