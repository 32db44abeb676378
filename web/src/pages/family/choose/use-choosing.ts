import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { useChange } from '../../../api/change';
import { client, type Schemas } from '../../../api/client';
import type { Failure } from '../../../api/problem';
import { useFields } from '../../../parts/use-fields';
import type { FamilyOrder } from '../family-order';
import { type Answers, type Asks, answersOf, choiceOf } from './asks';

/** Choosing is what both steps of the confirmation share: what is filled in, and the sending of it. */
export interface Choosing {
  fields: UseFormReturn<Answers>;
  /** send ends on the receipt. */
  send(answers: Answers): Promise<void>;
  sending: boolean;
  /** Whether it has gone through: what is read then is this page's own doing. */
  sent: boolean;
  /** What went wrong, but for the last place being taken, which has words of its own. */
  failure: Failure | null;
  /** Whether the last place was taken while this page was open (R23). */
  taken: boolean;
}

/** What is not so in the list or the case as they were read: they are read anew, and the page says what it finds. */
const outdated = ['no_capacity', 'not_on_agreement', 'not_authorised_to_choose'];

/** useChoosing sends the choice. What the body lacked, and a place that is taken, are mended in the first step: `onMend` goes there. */
export function useChoosing(order: FamilyOrder, offerId: string, asks: Asks, onMend: () => void): Choosing {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const fields = useFields<Answers>(answersOf(order));
  const [taken, setTaken] = useState(false);
  const path = { id: order.id };
  const change = useChange(order.version, (header, body: Schemas['ChoiceBody']) =>
    client.PUT('/v1/orders/{id}/choice', { params: { path, header }, body }),
  );
  const { failure } = change;
  const code = failure?.problem?.code ?? '';
  const noRoom = code === 'no_capacity';

  const seen = useRef<Failure | null>(null);
  useEffect(() => {
    if (!failure || failure === seen.current) return;
    seen.current = failure;
    if (noRoom) setTaken(true);
    if (outdated.includes(code)) void queries.invalidateQueries();
    if (noRoom || failure.status === 422) onMend();
  }, [failure, code, noRoom, onMend, queries]);

  return {
    fields,
    sending: change.sending,
    sent: change.sent,
    failure: noRoom ? null : failure,
    taken,
    send: async (answers) => {
      if (await change.send(choiceOf(offerId, answers, asks)))
        await navigate({ to: '/saker/$id/kvittering', params: path });
    },
  };
}
