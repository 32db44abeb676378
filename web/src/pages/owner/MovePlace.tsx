import { Paragraph } from '@digdir/designsystemet-react';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useChange } from '../../api/change';
import { $api, client, type Schemas } from '../../api/client';
import { ButtonAnchor } from '../../parts/Anchor';
import { Form } from '../../parts/Form';
import { RadioField, TextBox } from '../../parts/fields';
import { Loaded } from '../../parts/Loaded';
import { Meanwhile, useOpened } from '../../parts/Meanwhile';
import { useLotLabel } from '../../parts/reference';
import { useFields } from '../../parts/use-fields';
import { NotFound } from '../../shell/NotFound';
import { Page as Layout } from '../../shell/Page';
import { useText } from '../../text/use-text';
import { type Place, type Status, stepOf, usePlaces, wantsReason } from './places';

/** Takes a place to one of the statuses that may follow, with what that means for families and for cases under way. */
export function Page() {
  const { id, placeId } = useParams({ from: '/signed-in/avtale/$id/plass/$placeId' });
  const places = usePlaces(id);
  return (
    <Loaded reading={places} page>
      {(list) => {
        const place = list.find((one) => one.id === placeId);
        return place ? <OnePlace place={place} /> : <NotFound />;
      }}
    </Loaded>
  );
}

function OnePlace({ place }: { place: Place }) {
  const t = useText();
  const lot = useLotLabel();
  const { agreement_id: id, provider_name: provider, status, reason } = place;
  const agreement = $api.useQuery('get', '/v1/agreements/{id}', { params: { path: { id } } });
  return (
    <Layout
      title={t('owner.move.title', { provider })}
      lead={t('owner.move.lead', { lot: lot(place.lot), status: t(`owner.place.status.${status}`) })}
      crumbs={[
        { label: t('owner.agreements.title'), to: '/avtale' },
        { label: agreement.data?.name ?? '', to: `/avtale/${id}` },
      ]}
    >
      {reason ? <Paragraph>{t('owner.move.reason-now', { reason })}</Paragraph> : null}
      {place.next.length === 0 ? <Paragraph>{t('owner.places.final')}</Paragraph> : <MoveForm place={place} />}
    </Layout>
  );
}

interface Values {
  status: '' | Status;
  reason: string;
}

function MoveForm({ place }: { place: Place }) {
  const t = useText();
  const navigate = useNavigate();
  const { agreement_id: id, id: place_id } = place;
  const fields = useFields<Values>({ status: '', reason: '' });
  const to = fields.watch('status');
  const step = to === '' ? null : stepOf(place.status, to);
  const move = useChange(place.version, (header, body: Schemas['FrameworkPlaceMove']) =>
    client.PATCH('/v1/agreements/{id}/framework-places/{place_id}', {
      params: { path: { id, place_id }, header },
      body,
    }),
  );

  const before = useOpened(place, move.sent);
  useEffect(() => {
    if (to !== '' && !place.next.includes(to)) fields.setValue('status', '');
  }, [to, place.next, fields]);

  async function submit({ status, reason }: Values) {
    if (status === '') return;
    const moved = await move.send(wantsReason(status) ? { status, reason } : { status });
    if (!moved) return;
    const justDone = { id: 'owner.move.done', name: moved.provider_name } as const;
    await navigate({ to: '/avtale/$id', params: { id }, state: { justDone } });
  }

  return (
    <Form
      fields={fields}
      onSubmit={submit}
      {...move}
      submit={t(step ? `owner.move.${step}` : 'owner.move.submit')}
      besides={
        <ButtonAnchor to="/avtale/$id" params={{ id }} variant="tertiary">
          {t('form.cancel')}
        </ButtonAnchor>
      }
    >
      {before ? (
        <Meanwhile
          lines={[{ key: 'status', text: t('owner.move.now', { status: t(`owner.place.status.${place.status}`) }) }]}
        />
      ) : null}
      <RadioField
        name="status"
        label={t('owner.move.what')}
        required={t('owner.move.what.required')}
        options={place.next.flatMap((next) => {
          const way = stepOf(place.status, next);
          return way ? [{ value: next, label: t(`owner.move.${way}`), hint: t(`owner.move.${way}.text`) }] : [];
        })}
      />
      {wantsReason(to) ? (
        <TextBox name="reason" label={t('owner.move.reason')} hint={t('owner.move.reason.hint')} required />
      ) : null}
    </Form>
  );
}
