import { Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { $api, type Schemas } from '../../api/client';
import { ButtonAnchor } from '../../parts/Anchor';
import { Empty } from '../../parts/Empty';
import { FileButton } from '../../parts/FileButton';
import { Loaded } from '../../parts/Loaded';
import { Panel } from '../../parts/Panel';
import { Page as Layout } from '../../shell/Page';
import { useDates, useText } from '../../text/use-text';
import type { Agreement } from './agreement';
import { FilePicker } from './FilePicker';
import { OwnersOnly } from './OwnersOnly';
import type { RegisterFile } from './register-file';
import { Taken } from './Taken';
import { Tried } from './Tried';

/** The register: a file is tried, looked over and taken in; and the register as it stands, as a file. */
export function Page() {
  const t = useText();
  const agreements = $api.useQuery('get', '/v1/agreements', { params: { query: { limit: 100 } } });
  return (
    <OwnersOnly>
      <Loaded reading={agreements} page>
        {({ items }) => (
          <Layout title={t('owner.register.title')} lead={t('owner.register.lead')} wide>
            {items.length === 0 ? <NoAgreement /> : <Import agreements={items} />}
            {items.length === 0 ? null : <Export agreements={items} />}
          </Layout>
        )}
      </Loaded>
    </OwnersOnly>
  );
}

function NoAgreement() {
  const t = useText();
  return (
    <>
      <Empty title={t('owner.register.none')}>{t('owner.register.none.text')}</Empty>
      <div>
        <ButtonAnchor to="/avtale/ny">{t('owner.agreements.new')}</ButtonAnchor>
      </div>
    </>
  );
}

/** What an import has come to: nothing yet, a file that was tried, or one that was taken in. */
type Progress =
  | { at: 'choose' }
  | { at: 'tried'; agreement: string; file: RegisterFile; result: Schemas['Import'] }
  | { at: 'taken'; result: Schemas['Import'] };

function Import({ agreements }: { agreements: Agreement[] }) {
  const [progress, setProgress] = useState<Progress>({ at: 'choose' });
  const restart = () => setProgress({ at: 'choose' });
  if (progress.at === 'choose') {
    return <FilePicker agreements={agreements} onTried={(tried) => setProgress({ at: 'tried', ...tried })} />;
  }
  if (progress.at === 'tried') {
    return <Tried {...progress} onTaken={(result) => setProgress({ at: 'taken', result })} onRestart={restart} />;
  }
  return <Taken result={progress.result} onRestart={restart} />;
}

function Export({ agreements }: { agreements: Agreement[] }) {
  const t = useText();
  const dates = useDates();
  return (
    <Panel title={t('owner.register.export')}>
      <Paragraph>{t('owner.register.export.text')}</Paragraph>
      <div className="buttons">
        {agreements.map(({ id, name, reference }) => (
          <FileButton
            key={id}
            path={`/v1/register/export?agreement=${encodeURIComponent(reference)}`}
            type="text/csv"
            name={`${t('owner.register.export.file')}-${dates.today}.csv`}
            label={t('owner.register.export.go', { name })}
          />
        ))}
      </div>
    </Panel>
  );
}
