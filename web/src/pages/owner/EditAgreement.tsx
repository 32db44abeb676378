import { useNavigate, useParams } from '@tanstack/react-router';
import { useChange } from '../../api/change';
import { $api, client, type Schemas } from '../../api/client';
import { Loaded } from '../../parts/Loaded';
import { Page as Layout } from '../../shell/Page';
import { useText } from '../../text/use-text';
import { AgreementForm } from './AgreementForm';
import type { Agreement } from './agreement';
import { OwnersOnly } from './OwnersOnly';

/** Changes an agreement: all of a draft, and of a published one the name and the last day. */
export function Page() {
  const { id } = useParams({ from: '/signed-in/avtale/$id/endre' });
  const agreement = $api.useQuery('get', '/v1/agreements/{id}', { params: { path: { id } } });
  return (
    <OwnersOnly>
      <Loaded reading={agreement} page>
        {(one) => <Edit agreement={one} />}
      </Loaded>
    </OwnersOnly>
  );
}

function Edit({ agreement }: { agreement: Agreement }) {
  const t = useText();
  const navigate = useNavigate();
  const { id, name, version, published } = agreement;
  const change = useChange(version, (header, body: Schemas['AgreementBody']) =>
    client.PATCH('/v1/agreements/{id}', { params: { path: { id }, header }, body }),
  );

  async function submit(body: Schemas['AgreementBody']) {
    const changed = await change.send(body);
    if (!changed) return;
    const justDone = { id: 'owner.edit.done', name: changed.name } as const;
    await navigate({ to: '/avtale/$id', params: { id }, state: { justDone } });
  }

  return (
    <Layout
      title={t('owner.edit.title', { name })}
      lead={published ? t('owner.edit.published') : null}
      crumbs={[
        { label: t('owner.agreements.title'), to: '/avtale' },
        { label: name, to: `/avtale/${id}` },
      ]}
    >
      <AgreementForm
        agreement={agreement}
        change={change}
        onSubmit={submit}
        submit={t('owner.edit.submit')}
        cancelTo={`/avtale/${id}`}
      />
    </Layout>
  );
}
