import { useNavigate, useSearch } from '@tanstack/react-router';
import { CommitmentPage } from '../../parts/commitment/CommitmentPage';
import { useText } from '../../text/use-text';
import { groupings } from './groupings';

/** How the four months were kept on the agreements, for their owner and for the auditor; without persons. */
export function Page() {
  const t = useText();
  const navigate = useNavigate();
  return (
    <CommitmentPage
      title={t('nav.commitment')}
      groupings={groupings}
      search={useSearch({ from: '/signed-in/avtale/statistikk' })}
      onSearch={(search) => navigate({ to: '/avtale/statistikk', search, replace: true })}
    />
  );
}
