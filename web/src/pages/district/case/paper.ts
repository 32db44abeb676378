import type { Schemas } from '../../../api/client';
import { type ChildViewAnswer, childViewSent, hearingAt } from '../../../parts/child-view';
import { bothMustSign, type Order } from './order';

/** What the form of a paper choice holds. `signer` is account and ground in one, "id/parent". */
export interface PaperFields {
  offer_id: string;
  accept_waiting: boolean;
  signer: string;
  consented_by: string;
  signed_on: string;
  archive_reference: string;
  printed_on: string;
  child_view: ChildViewAnswer;
}

type Ground = Schemas['PaperBody']['ground'];

/** signerOf takes a signer apart into its account and ground. */
export function signerOf(signer: string): { account: string; ground: Ground } {
  const [account = '', ground = ''] = signer.split('/');
  return { account, ground: ground as Ground };
}

/** paperBody is what is sent: nothing that the person's age does not ask for (R18, R19), nothing left empty. */
export function paperBody(order: Order, fields: PaperFields, age: number): Schemas['PaperBody'] {
  const { account, ground } = signerOf(fields.signer);
  const child = childViewSent(fields.child_view, hearingAt(age));
  return {
    offer_id: fields.offer_id,
    accept_waiting: fields.accept_waiting,
    chooser: account,
    ground,
    signed_on: fields.signed_on,
    archive_reference: fields.archive_reference,
    ...(fields.printed_on ? { printed_on: fields.printed_on } : {}),
    ...(bothMustSign(order.recipient, age) && fields.consented_by ? { consented_by: fields.consented_by } : {}),
    ...(child ? { child_view: child } : {}),
  };
}
