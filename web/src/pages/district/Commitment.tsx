import { useNavigate, useSearch } from '@tanstack/react-router';
import { CommitmentPage } from '../../parts/commitment/CommitmentPage';
import { useText } from '../../text/use-text';
import { groupings } from './groupings';

/** How the four months were kept in this district, for its managers. */
export function Page() {
  const t = useText();
  const navigate = useNavigate();
  return (
    <CommitmentPage
      title={t('nav.commitment')}
      crumbs={[{ label: t('nav.tasks'), to: '/bydel' }]}
      groupings={groupings}
      search={useSearch({ from: '/signed-in/bydel/forpliktelser' })}
      onSearch={(search) => navigate({ to: '/bydel/forpliktelser', search, replace: true })}
    />
  );
}
