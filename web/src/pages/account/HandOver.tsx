import { Paragraph } from '@digdir/designsystemet-react';
import { ButtonAnchor } from '../../parts/Anchor';
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
    <FirstPassword title={title} login={login} password={password}>
      <Paragraph>{t('account.handed.text', { name })}</Paragraph>
      <div className="buttons">
        <ButtonAnchor to="/brukere/$id" params={{ id }}>
          {t('account.handed.go')}
        </ButtonAnchor>
      </div>
    </FirstPassword>
  );
}
