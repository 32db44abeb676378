import { Alert, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useEffect, useRef } from 'react';
import { ButtonAnchor } from '../../../parts/Anchor';
import { Facts } from '../../../parts/Facts';
import { useText } from '../../../text/use-text';
import type { Order } from '../case/order';
import { draftPath } from './draft';

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
      <Paragraph>{t('draft.handed.text', { name })}</Paragraph>
      <div className="buttons">
        <ButtonAnchor to={draftPath(order.id, 'representanter')}>{t('draft.handed.back', { name })}</ButtonAnchor>
      </div>
    </>
  );
}
