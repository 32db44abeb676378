import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useChange } from '../../api/change';
import { client, type Schemas } from '../../api/client';
import { ButtonAnchor } from '../../parts/Anchor';
import { Form } from '../../parts/Form';
import { RadioField, TextBox } from '../../parts/fields';
import { Meanwhile, useOpened } from '../../parts/Meanwhile';
import { Unsaved } from '../../parts/Unsaved';
import { useFields } from '../../parts/use-fields';
import { type TextOf, useText } from '../../text/use-text';
import { ConfirmMove } from './ConfirmMove';
import { type Place, type Status, stepOf, wantsReason } from './places';

interface Values {
  status: '' | Status;
  reason: string;
}

type Move = Schemas['FrameworkPlaceMove'];

/** MoveForm asks what is to happen to a place; what takes something from the provider is looked over before it is done. */
export function MoveForm({ place }: { place: Place }) {
  const t = useText();
  const navigate = useNavigate();
  const { agreement_id: id, id: place_id } = place;
  const fields = useFields<Values>({ status: '', reason: '' });
  const [asked, setAsked] = useState<Move | null>(null);
  const move = useChange(place.version, (header, body: Move) =>
    client.PATCH('/v1/agreements/{id}/framework-places/{place_id}', {
      params: { path: { id, place_id }, header },
      body,
    }),
  );

  const before = useOpened(place, move.sent);
  const to = fields.watch('status');
  useEffect(() => {
    if (to !== '' && !place.next.includes(to)) fields.setValue('status', '');
  }, [to, place.next, fields]);
  useEffect(() => {
    // What was looked over is not what stands there now.
    if (before) setAsked(null);
  }, [before]);

  async function go(body: Move) {
    const moved = await move.send(body);
    if (!moved) return;
    const justDone = { id: 'owner.move.done', name: moved.provider_name } as const;
    await navigate({ to: '/avtale/$id', params: { id }, state: { justDone } });
  }

  function back() {
    move.dismiss();
    setAsked(null);
  }

  async function submit({ status, reason }: Values) {
    if (status === '') return;
    if (wantsReason(status)) setAsked({ status, reason });
    else await go({ status });
  }

  if (asked) {
    return (
      <>
        <ConfirmMove place={place} asked={asked} move={move} onGo={() => go(asked)} onBack={back} />
        <Unsaved typed={() => !move.sent} />
      </>
    );
  }
  return (
    <Form
      fields={fields}
      onSubmit={submit}
      {...move}
      submit={submitWord(place, to, t)}
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
      <MoveFields place={place} to={to} />
    </Form>
  );
}

function submitWord(place: Place, to: Values['status'], t: TextOf): string {
  if (wantsReason(to)) return t('owner.move.look');
  const step = to === '' ? null : stepOf(place.status, to);
  return t(step ? `owner.move.${step}` : 'owner.move.submit');
}

function MoveFields({ place, to }: { place: Place; to: Values['status'] }) {
  const t = useText();
  return (
    <>
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
    </>
  );
}
