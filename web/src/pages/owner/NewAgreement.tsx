import { useNavigate } from '@tanstack/react-router';
import { useChange } from '../../api/change';
import { client, type Schemas } from '../../api/client';
import { Page as Layout } from '../../shell/Page';
import { useText } from '../../text/use-text';
import { AgreementForm } from './AgreementForm';
import { OwnersOnly } from './OwnersOnly';

/** Drafts an agreement. */
export function Page() {
  return (
    <OwnersOnly>
      <NewAgreement />
    </OwnersOnly>
  );
}

function NewAgreement() {
  const t = useText();
  const navigate = useNavigate();
  const add = useChange(0, (header, body: Schemas['AgreementBody']) =>
    client.POST('/v1/agreements', { params: { header: { 'Idempotency-Key': header['Idempotency-Key'] } }, body }),
  );

  async function submit(body: Schemas['AgreementBody']) {
    const made = await add.send(body);
    if (!made) return;
    const justDone = { id: 'owner.edit.new.done', name: made.name } as const;
    await navigate({ to: '/avtale/$id', params: { id: made.id }, state: { justDone } });
  }

  return (
    <Layout
      title={t('owner.edit.new')}
      lead={t('owner.edit.new.lead')}
      crumbs={[{ label: t('owner.agreements.title'), to: '/avtale' }]}
    >
      <AgreementForm change={add} onSubmit={submit} submit={t('owner.edit.new.submit')} cancelTo="/avtale" />
    </Layout>
  );
}
