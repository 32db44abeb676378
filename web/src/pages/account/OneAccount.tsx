import type { ReactNode } from 'react';
import { Loaded } from '../../parts/Loaded';
import { NotFound } from '../../shell/NotFound';
import { type Account, useAccounts } from './use-accounts';

interface OneAccountProps {
  id: string;
  children(account: Account): ReactNode;
}

/** OneAccount finds one of my party's people; anybody else is not found. */
export function OneAccount({ id, children }: OneAccountProps) {
  const accounts = useAccounts();
  return (
    <Loaded reading={accounts} page>
      {(list) => {
        const account = list.find((one) => one.id === id);
        return account ? children(account) : <NotFound />;
      }}
    </Loaded>
  );
}
