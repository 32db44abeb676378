import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useNavigate, useParams } from '@tanstack/react-router';
import { ButtonAnchor } from '../../parts/Anchor';
import { FailureNotice } from '../../parts/FailureNotice';
import { useStill } from '../../parts/use-still';
import { NotFound } from '../../shell/NotFound';
import { Page as Layout } from '../../shell/Page';
import { useMe } from '../../shell/use-me';
import { useText } from '../../text/use-text';
import { OneAccount } from './OneAccount';
import { OpenCases } from './OpenCases';
import { useAccountChange } from './use-account-change';
import type { Account } from './use-accounts';

/** Closing somebody's account: what follows, and which cases are left behind, before the button that does it. */
export function Page() {
  const { id } = useParams({ from: '/signed-in/brukere/$id/steng' });
  return <OneAccount id={id}>{(account) => <Close read={account} />}</OneAccount>;
}

function Close({ read }: { read: Account }) {
  const t = useText();
  const me = useMe();
  const { shown: account, busy, during } = useStill(read);
  const navigate = useNavigate();
  const change = useAccountChange(account);
  const { id, name } = account;

  async function close() {
    if (!(await change.send({ active: false }))) return;
    const justDone = { id: 'account.one.closed', name } as const;
    await navigate({ to: '/brukere/$id', params: { id }, state: { justDone }, replace: true });
  }

  if (!account.active || id === me?.id) return <NotFound />;
  return (
    <Layout
      title={t('account.close.title', { name })}
      crumbs={[
        { label: t('account.people.title'), to: '/brukere' },
        { label: name, to: `/brukere/${id}` },
      ]}
    >
      <ul>
        <li>{t('account.close.out', { name })}</li>
        <li>{t('account.close.stays')}</li>
        <li>{t('account.close.again')}</li>
      </ul>
      <OpenCases account={account} />
      {change.failure ? <FailureNotice failure={change.failure} /> : null}
      {account.open_cases > 0 ? <Paragraph>{t('account.close.first')}</Paragraph> : null}
      <div className="buttons">
        <Button data-color="accent" loading={busy} onClick={() => during(close)}>
          {t('account.one.close.go', { name })}
        </Button>
        <ButtonAnchor to="/brukere/$id" params={{ id }} variant="tertiary">
          {t('form.cancel')}
        </ButtonAnchor>
      </div>
    </Layout>
  );
}
