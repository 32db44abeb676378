import { Switch } from '@digdir/designsystemet-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { ButtonAnchor } from '../../parts/Anchor';
import { Loaded } from '../../parts/Loaded';
import { More } from '../../parts/More';
import { Page as Layout } from '../../shell/Page';
import { useMe } from '../../shell/use-me';
import { useText } from '../../text/use-text';
import { useWorklist } from './inbox/use-work';
import { Worklist } from './inbox/Worklist';
import styles from './inbox/work.module.css';

/** The district's front page: what waits for it, the most pressing first, and the same as a picture. */
export function Page() {
  const t = useText();
  const { mine = false } = useSearch({ from: '/signed-in/bydel' });
  const worklist = useWorklist(mine);
  return (
    <Layout title={t('nav.tasks')} lead={t('district.work.lead')} wide>
      <Bar mine={mine} />
      <Loaded reading={worklist}>
        {({ pages }) => (
          <Worklist pages={pages} mine={mine} more={worklist.hasNextPage}>
            <More pages={worklist} />
          </Worklist>
        )}
      </Loaded>
    </Layout>
  );
}

/** Bar has the way to a new order, for those who may make one, and whose work is shown. */
function Bar({ mine }: { mine: boolean }) {
  const t = useText();
  const navigate = useNavigate();
  const may = useMe()?.actions.includes('draft');
  return (
    <div className={`${styles.bar} no-print`}>
      {may ? <ButtonAnchor to="/bydel/saker/ny">{t('district.new')}</ButtonAnchor> : null}
      <Switch
        label={t('district.work.mine')}
        checked={mine}
        onChange={(event) =>
          navigate({ to: '/bydel', search: event.target.checked ? { mine: true } : {}, replace: true })
        }
      />
    </div>
  );
}
