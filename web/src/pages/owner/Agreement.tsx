import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useChange } from '../../api/change';
import { $api, client } from '../../api/client';
import { ButtonAnchor } from '../../parts/Anchor';
import { Facts } from '../../parts/Facts';
import { FailureNotice } from '../../parts/FailureNotice';
import { JustDone } from '../../parts/JustDone';
import { Loaded } from '../../parts/Loaded';
import { Panel } from '../../parts/Panel';
import { useDistricts, useLotLabel } from '../../parts/reference';
import { Page as Layout } from '../../shell/Page';
import { useDates, useText } from '../../text/use-text';
import { AgreementTag } from './AgreementTag';
import { type Agreement, validityWords } from './agreement';
import { OwnersOnly } from './OwnersOnly';
import { Places } from './Places';

/** One agreement: its facts, publishing it, and who holds a place on it. */
export function Page() {
  const t = useText();
  const { id } = useParams({ from: '/signed-in/avtale/$id' });
  const agreement = $api.useQuery('get', '/v1/agreements/{id}', { params: { path: { id } } });
  return (
    <OwnersOnly>
      <Loaded reading={agreement} page>
        {(one) => (
          <Layout
            title={one.name}
            lead={t('owner.agreement.lead', { reference: one.reference })}
            crumbs={[{ label: t('owner.agreements.title'), to: '/avtale' }]}
            wide
          >
            <JustDone />
            <AgreementFacts of={one} />
            <Publish of={one} />
            <Places of={one} />
          </Layout>
        )}
      </Loaded>
    </OwnersOnly>
  );
}

function AgreementFacts({ of }: { of: Agreement }) {
  const t = useText();
  const dates = useDates();
  const lot = useLotLabel();
  const districts = useDistricts();
  const nameOf = (number: string) => districts.find((one) => one.number === number)?.name ?? number;
  return (
    <Panel title={t('owner.agreement.facts')}>
      <Facts
        columns
        facts={[
          [t('owner.agreement.state'), <AgreementTag key="state" of={of} />],
          [t('owner.agreement.validity'), validityWords(of, t, dates)],
          [t('owner.agreement.lots'), of.lots.map(lot).join(', ')],
        ]}
      />
      <Facts facts={[[t('owner.agreement.districts'), of.districts.map(nameOf).join(', ')]]} />
      <div>
        <ButtonAnchor to="/avtale/$id/endre" params={{ id: of.id }} variant="secondary">
          {t(of.published ? 'owner.agreement.change.published' : 'owner.agreement.change')}
        </ButtonAnchor>
      </div>
    </Panel>
  );
}

/** Publish puts a draft in force. The facts stand right above, and what cannot be undone is said beside the button. */
function Publish({ of: { id, name, version, published } }: { of: Agreement }) {
  const t = useText();
  const navigate = useNavigate();
  const publish = useChange(version, (header) =>
    client.POST('/v1/agreements/{id}/publish', { params: { path: { id }, header } }),
  );
  async function go() {
    if (!(await publish.send())) return;
    const justDone = { id: 'owner.publish.done', name } as const;
    await navigate({ to: '/avtale/$id', params: { id }, state: { justDone }, replace: true });
  }
  if (published) return null;
  return (
    <Panel title={t('owner.publish.title')}>
      <Paragraph>{t('owner.publish.text')}</Paragraph>
      {publish.failure ? <FailureNotice failure={publish.failure} /> : null}
      <div>
        <Button data-color="accent" loading={publish.sending} onClick={go}>
          {t('owner.publish.go', { name })}
        </Button>
      </div>
    </Panel>
  );
}
