import { useNavigate, useParams } from '@tanstack/react-router';
import { useChange } from '../../api/change';
import { $api, client, type Schemas } from '../../api/client';
import { ButtonAnchor } from '../../parts/Anchor';
import { Form } from '../../parts/Form';
import { RadioField, SelectField } from '../../parts/fields';
import { Loaded } from '../../parts/Loaded';
import { useLotLabel } from '../../parts/reference';
import { useFields } from '../../parts/use-fields';
import { Page as Layout } from '../../shell/Page';
import { useText } from '../../text/use-text';
import type { Agreement } from './agreement';
import { OwnersOnly } from './OwnersOnly';
import { type Known, useKnownProviders } from './places';

/** Drafts a provider's place in one lot of an agreement. */
export function Page() {
  const t = useText();
  const { id } = useParams({ from: '/signed-in/avtale/$id/ny-plass' });
  const agreement = $api.useQuery('get', '/v1/agreements/{id}', { params: { path: { id } } });
  const providers = useKnownProviders();
  return (
    <OwnersOnly>
      <Loaded reading={agreement} page>
        {(one) => (
          <Layout
            title={t('owner.add.title')}
            lead={t('owner.add.lead')}
            crumbs={[
              { label: t('owner.agreements.title'), to: '/avtale' },
              { label: one.name, to: `/avtale/${id}` },
            ]}
          >
            <Loaded reading={providers}>{(list) => <NewPlace agreement={one} providers={list} />}</Loaded>
          </Layout>
        )}
      </Loaded>
    </OwnersOnly>
  );
}

interface Values {
  provider_id: string;
  lot: '' | Schemas['NewFrameworkPlace']['lot'];
}

function NewPlace({ agreement, providers }: { agreement: Agreement; providers: Known[] }) {
  const t = useText();
  const lotOf = useLotLabel();
  const navigate = useNavigate();
  const { id } = agreement;
  const fields = useFields<Values>({ provider_id: '', lot: '' });
  const add = useChange(agreement.version, (header, body: Schemas['NewFrameworkPlace']) =>
    client.POST('/v1/agreements/{id}/framework-places', {
      params: { path: { id }, header: { 'Idempotency-Key': header['Idempotency-Key'] } },
      body,
    }),
  );

  async function submit({ provider_id, lot }: Values) {
    if (lot === '') return;
    const place = await add.send({ provider_id, lot });
    if (!place) return;
    const justDone = { id: 'owner.add.done', name: place.provider_name } as const;
    await navigate({ to: '/avtale/$id', params: { id }, state: { justDone } });
  }

  return (
    <Form
      fields={fields}
      onSubmit={submit}
      {...add}
      submit={t('owner.add.submit')}
      besides={
        <ButtonAnchor to="/avtale/$id" params={{ id }} variant="tertiary">
          {t('form.cancel')}
        </ButtonAnchor>
      }
    >
      <SelectField
        name="provider_id"
        label={t('owner.add.provider')}
        hint={t('owner.add.provider.hint')}
        empty={t('owner.add.provider.choose')}
        required={t('owner.add.provider.choose')}
        options={providers.map(({ id: value, name }) => ({ value, label: name }))}
      />
      <RadioField
        name="lot"
        label={t('owner.add.lot')}
        required={t('owner.add.lot.required')}
        options={agreement.lots.map((code) => ({ value: code, label: lotOf(code) }))}
      />
    </Form>
  );
}
