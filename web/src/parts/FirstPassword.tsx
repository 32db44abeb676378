import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useText } from '../text/use-text';
import { ButtonAnchor } from './Anchor';
import { Facts } from './Facts';
import { Unsaved } from './Unsaved';

interface FirstPasswordProps {
  /** What was just done: the heading that takes the focus. */
  title: string;
  login: string;
  password: string;
  /** How it is handed over. */
  children: ReactNode;
  /** The way on from here, for whoever has handed it over: an address without parameters, and what it is called. */
  onwards: { to: string; label: string };
}

const words = {
  title: 'first-password.leave',
  text: 'first-password.leave.text',
  go: 'first-password.leave.go',
} as const;

/** FirstPassword shows a login and a password to hand over. Nobody can read it again, so leaving asks first. */
export function FirstPassword({ title, login, password, children, onwards }: FirstPasswordProps) {
  const t = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
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
      <Paragraph>
        <strong>{t('first-password.once')}</strong>
      </Paragraph>
      {children}
      <TakeAlong text={`${t('first-password.login')}: ${login}\n${t('first-password.password')}: ${password}`} />
      <div className="buttons">
        <ButtonAnchor to={onwards.to}>{onwards.label}</ButtonAnchor>
      </div>
      <Unsaved typed={() => true} onwards={onwards.to} words={words} />
    </>
  );
}

/** TakeAlong copies the login or prints the page. */
function TakeAlong({ text }: { text: string }) {
  const t = useText();
  const [outcome, setOutcome] = useState<'copied' | 'not-copied' | null>(null);
  async function copy() {
    setOutcome(await copied(text));
  }
  return (
    <div className="stack-s">
      <div className="buttons">
        <Button variant="secondary" data-color="accent" data-size="sm" onClick={copy}>
          {t('first-password.copy')}
        </Button>
        <Button variant="secondary" data-color="accent" data-size="sm" onClick={() => window.print()}>
          {t('first-password.print')}
        </Button>
      </div>
      <Paragraph role="status" className="no-print">
        {outcome ? t(`first-password.${outcome}`) : ''}
      </Paragraph>
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
