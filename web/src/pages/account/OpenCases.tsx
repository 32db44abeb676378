import { Alert, Paragraph } from '@digdir/designsystemet-react';
import { Anchor } from '../../parts/Anchor';
import { useText } from '../../text/use-text';
import type { Account } from './use-accounts';

/** OpenCases tells how many open cases name the person as caseworker, and leads to them to hand them over. */
export function OpenCases({ account: { id, name, active, open_cases: count } }: { account: Account }) {
  const t = useText();
  if (count === 0) return null;
  return (
    <Alert data-color="warning" className="stack-s">
      <Paragraph>{t('account.cases', { name, count })}</Paragraph>
      <Paragraph>{t(active ? 'account.cases.open' : 'account.cases.closed')}</Paragraph>
      <Paragraph>
        <Anchor to="/bydel/saker" search={{ hos: id }}>
          {t('account.cases.go', { name })}
        </Anchor>
      </Paragraph>
    </Alert>
  );
}
