import { Paragraph } from '@digdir/designsystemet-react';
import type { Schemas } from '../../../api/client';
import { FirstPassword } from '../../../parts/FirstPassword';
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
  return (
    <FirstPassword
      title={t('casework.password.given', { name })}
      login={login}
      password={password}
      onwards={{ to: pathOf(order.id), label: t('casework.password.done') }}
    >
      <Paragraph>{t('casework.password.once', { name })}</Paragraph>
    </FirstPassword>
  );
}
