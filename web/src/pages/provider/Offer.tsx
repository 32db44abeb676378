import { useNavigate, useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useChange } from '../../api/change';
import { client } from '../../api/client';
import { Anchor } from '../../parts/Anchor';
import { Form } from '../../parts/Form';
import { DateField, NumberField, RadioField } from '../../parts/fields';
import { Loaded } from '../../parts/Loaded';
import { Meanwhile, useOpened } from '../../parts/Meanwhile';
import { Panel } from '../../parts/Panel';
import { useLotLabel } from '../../parts/reference';
import { useFields } from '../../parts/use-fields';
import { NotFound } from '../../shell/NotFound';
import { Page as Layout } from '../../shell/Page';
import { useDates, useText } from '../../text/use-text';
import { type CapacityValues, capacityBody, capacityValues, isOver } from './capacity';
import { PlaceDots } from './PlaceDots';
import { type OwnOffer, useOffer } from './use-offers';

/** The places of one offer, and what we say about room. */
export function Page() {
  const id = useParams({ strict: false }).id ?? '';
  return (
    <Loaded reading={useOffer(id)} page>
      {(offer) => ('capacity' in offer && offer.capacity ? <Places offer={offer} /> : <NotFound />)}
    </Loaded>
  );
}

function Places({ offer }: { offer: OwnOffer }) {
  const t = useText();
  const lot = useLotLabel();
  return (
    <Layout
      title={t('provider.offer.title', { name: offer.location.name })}
      lead={lot(offer.lot)}
      crumbs={[{ label: t('provider.offers.title'), to: '/leverandor/tilbud' }]}
    >
      {offer.capacity ? <Now capacity={offer.capacity} /> : null}
      <CapacityForm offer={offer} />
    </Layout>
  );
}

/** What is taken now: what is held here is set by the families' choices, not by this form. */
function Now({ capacity }: { capacity: NonNullable<OwnOffer['capacity']> }) {
  const t = useText();
  const { held, free, places } = capacity;
  return (
    <Panel title={t('provider.offer.now')}>
      <div>
        {t('provider.offers.free.words', { n: free })}
        <PlaceDots places={places} free={free} />
      </div>
      <p>{t('provider.offer.held', { n: held })}</p>
    </Panel>
  );
}

function CapacityForm({ offer }: { offer: OwnOffer }) {
  const t = useText();
  const { today, long } = useDates();
  const navigate = useNavigate();
  const fields = useFields<CapacityValues>(capacityValues(offer, today));
  const save = useChange(offer.version, (header, values: CapacityValues) =>
    client.PUT('/v1/offers/{id}/capacity', {
      params: { path: { id: offer.id }, header },
      body: capacityBody(values),
    }),
  );
  const before = useOpened(offer, save.sent);
  // What nobody has touched here follows a colleague's change; what is typed stays.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a newer version brings something new
  useEffect(
    () => fields.reset(capacityValues(offer, today), { keepDirtyValues: true, keepDirty: true }),
    [offer.version],
  );
  async function submit(values: CapacityValues) {
    if (isOver(values, today)) {
      fields.setError('statement.valid_until', { message: t('provider.offer.until.over', { today: long(today) }) });
      return;
    }
    if (!(await save.send(values))) return;
    await navigate({ to: '/leverandor/tilbud', state: { justDone: { id: 'provider.done.capacity' } } });
  }
  return (
    <Form
      fields={fields}
      onSubmit={submit}
      sending={save.sending}
      failure={save.failure}
      submit={t('provider.offer.save')}
      besides={<Anchor to="/leverandor/tilbud">{t('form.cancel')}</Anchor>}
    >
      {before ? <Changed offer={offer} /> : null}
      <NumberField name="places" label={t('provider.offer.places')} hint={t('provider.offer.places.hint')} required />
      <NumberField
        name="filled_elsewhere"
        label={t('provider.offer.elsewhere')}
        hint={t('provider.offer.elsewhere.hint')}
        required
      />
      <StatementFields />
    </Form>
  );
}

/** What stands on the offer now that somebody else has changed it: a colleague's numbers and words, or a family's choice. */
function Changed({ offer: { capacity, statement } }: { offer: OwnOffer }) {
  const t = useText();
  const dates = useDates();
  const { places = 0, filled_elsewhere: elsewhere = 0, held = 0 } = capacity ?? {};
  const said = t('provider.offer.now.said', { said: t(`capacity.${statement.value}`) });
  const given = statement.given_on ? t('capacity.given', { date: dates.long(statement.given_on) }) : '';
  return (
    <Meanwhile
      lines={[
        { key: 'places', text: t('provider.offer.now.places', { places, elsewhere }) },
        { key: 'held', text: t('provider.offer.held', { n: held }) },
        { key: 'said', text: `${said} ${given}` },
      ]}
    />
  );
}

function StatementFields() {
  const t = useText();
  const { today } = useDates();
  return (
    <>
      <RadioField
        name="statement.value"
        label={t('provider.offer.value')}
        hint={t('provider.offer.value.hint')}
        options={(['has_capacity', 'waitlist', 'needs_assessment', 'no_capacity'] as const).map((value) => ({
          value,
          label: t(`capacity.${value}`),
        }))}
        required
      />
      <DateField
        name="statement.earliest_start"
        label={t('provider.offer.earliest')}
        hint={t('provider.offer.earliest.hint')}
        min={today}
        optional
      />
      <DateField
        name="statement.valid_until"
        label={t('provider.offer.until')}
        hint={t('provider.offer.until.hint')}
        min={today}
        required
      />
    </>
  );
}
