import { Paragraph } from '@digdir/designsystemet-react';
import { FirstPassword } from '../../../parts/FirstPassword';
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
  return (
    <FirstPassword
      title={t('draft.handed.title', { name })}
      login={login}
      password={password}
      onwards={{ to: draftPath(order.id, 'representanter'), label: t('draft.handed.back', { name }) }}
    >
      <Paragraph>{t('draft.handed.text', { name })}</Paragraph>
    </FirstPassword>
  );
}
