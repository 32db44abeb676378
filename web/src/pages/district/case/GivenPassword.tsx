import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useBlocker } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import type { Schemas } from '../../../api/client';
import { ButtonAnchor } from '../../../parts/Anchor';
import { Facts } from '../../../parts/Facts';
import { useText } from '../../../text/use-text';
import type { Order } from './order';
import { pathOf } from './steps';

interface GivenPasswordProps {
  order: Order;
  account: Schemas['FamilyAccount'];
  password: string;
}

/** GivenPassword shows a new password, this once, with the login it belongs to: that is often forgotten too. */
export function GivenPassword({ order, account: { name, login }, password }: GivenPasswordProps) {
  const t = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  // A reload or a closed window asks first; the way on from here is the button.
  useBlocker({ shouldBlockFn: () => false, enableBeforeUnload: true });
  return (
    <>
      <Alert data-color="warning" className="stack-s">
        <Heading level={2} data-size="2xs" ref={heading} tabIndex={-1}>
          {t('casework.password.given', { name })}
        </Heading>
        <Paragraph>{t('casework.password.once', { name })}</Paragraph>
      </Alert>
      <Facts
        facts={[
          [t('casework.password.login'), login],
          [t('casework.password.new'), <code key="password">{password}</code>],
        ]}
      />
      <Copy text={password} />
      <div className="buttons">
        <ButtonAnchor to={pathOf(order.id)}>{t('casework.password.done')}</ButtonAnchor>
      </div>
    </>
  );
}

/** Copy is there where the browser lets a page write to the clipboard. */
function Copy({ text }: { text: string }) {
  const t = useText();
  const [copied, setCopied] = useState(false);
  if (!navigator.clipboard) return null;
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <div className="cluster">
      <Button variant="secondary" data-color="accent" onClick={copy}>
        {t('casework.password.copy')}
      </Button>
      <span role="status">{copied ? t('casework.password.copied') : ''}</span>
    </div>
  );
}
