import { Heading } from '@digdir/designsystemet-react';
import { useNavigate, useParams } from '@tanstack/react-router';
import { FormProvider, type UseFormReturn, useWatch } from 'react-hook-form';
import { useChange } from '../../api/change';
import { client, type Schemas } from '../../api/client';
import { Anchor } from '../../parts/Anchor';
import { Form } from '../../parts/Form';
import { Loaded } from '../../parts/Loaded';
import { useLotLabel } from '../../parts/reference';
import { useFields } from '../../parts/use-fields';
import { NotFound } from '../../shell/NotFound';
import { Page as Layout } from '../../shell/Page';
import { useMe } from '../../shell/use-me';
import { useText } from '../../text/use-text';
import { type FactsValues, factsBody, factsValues, previewOf } from './facts';
import { OfferFactsFields } from './OfferFactsFields';
import { OfferPreview } from './OfferPreview';
import style from './provider.module.css';
import { useOffer } from './use-offers';

/** The facts of one offer as families read them, with a preview while they are written. Only those who may revise it. */
export function Page() {
  const id = useParams({ strict: false }).id ?? '';
  const me = useMe();
  return (
    <Loaded reading={useOffer(id)} page>
      {(offer) =>
        offer.provider_id === me?.party.id && me.actions.includes('revise_offer') ? (
          <Facts offer={offer} />
        ) : (
          <NotFound />
        )
      }
    </Loaded>
  );
}

function Facts({ offer }: { offer: Schemas['Offer'] }) {
  const t = useText();
  const lot = useLotLabel();
  const fields = useFields<FactsValues>(factsValues(offer));
  return (
    <Layout
      title={t('provider.facts.title', { name: offer.location.name })}
      lead={t('provider.facts.lead', { lot: lot(offer.lot).toLowerCase() })}
      crumbs={[{ label: t('provider.offers.title'), to: '/leverandor/tilbud' }]}
      aside={
        <FormProvider {...fields}>
          <Preview offer={offer} />
        </FormProvider>
      }
    >
      <FactsForm offer={offer} fields={fields} />
    </Layout>
  );
}

function FactsForm({ offer, fields }: { offer: Schemas['Offer']; fields: UseFormReturn<FactsValues> }) {
  const t = useText();
  const navigate = useNavigate();
  const save = useChange(offer.version, (header, values: FactsValues) =>
    client.PATCH('/v1/offers/{id}', { params: { path: { id: offer.id }, header }, body: factsBody(values) }),
  );
  async function submit(values: FactsValues) {
    if (!(await save.send(values))) return;
    await navigate({ to: '/leverandor/tilbud', state: { justDone: { id: 'provider.done.facts' } } });
  }
  return (
    <Form
      fields={fields}
      onSubmit={submit}
      sending={save.sending}
      failure={save.failure}
      submit={t('provider.facts.save')}
      besides={<Anchor to="/leverandor/tilbud">{t('form.cancel')}</Anchor>}
    >
      <OfferFactsFields />
    </Form>
  );
}

function Preview({ offer }: { offer: Schemas['Offer'] }) {
  const t = useText();
  const values = useWatch<FactsValues>() as FactsValues;
  return (
    <section className={`stack-s ${style.preview}`}>
      <Heading level={2} data-size="xs">
        {t('provider.facts.preview')}
      </Heading>
      <OfferPreview offer={previewOf(offer, values)} />
    </section>
  );
}
