import { Paragraph } from '@digdir/designsystemet-react';
import { FirstPassword } from '../../parts/FirstPassword';
import { useText } from '../../text/use-text';
import type { Account } from './use-accounts';

interface HandOverProps {
  /** What was just done, of the account. */
  title: string;
  account: Account;
  password: string;
}

/** HandOver shows the password that somebody was just given, once, and how to hand it over. */
export function HandOver({ title, account: { id, name, login }, password }: HandOverProps) {
  const t = useText();
  return (
    <FirstPassword
      title={title}
      login={login}
      password={password}
      onwards={{ to: `/brukere/${id}`, label: t('account.handed.go') }}
    >
      <Paragraph>{t('account.handed.text', { name })}</Paragraph>
    </FirstPassword>
  );
}
