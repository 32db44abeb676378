import type { Schemas } from '../../../api/client';
import { bothMustSign, hearing, type Order } from './order';

/** What the form of a paper choice holds. `signer` is account and ground in one, "id/parent". */
export interface PaperFields {
  offer_id: string;
  accept_waiting: boolean;
  signer: string;
  consented_by: string;
  signed_on: string;
  archive_reference: string;
  printed_on: string;
  child_view: { view: string; text: string; reason: string; weight_note: string };
}

type Ground = Schemas['PaperBody']['ground'];
type View = NonNullable<Schemas['ChildViewBody']['view']>;

/** signerOf takes a signer apart into its account and ground. */
export function signerOf(signer: string): { account: string; ground: Ground } {
  const [account = '', ground = ''] = signer.split('/');
  return { account, ground: ground as Ground };
}

/** paperBody is what is sent: nothing that the person's age does not ask for (R18, R19), nothing left empty. */
export function paperBody(order: Order, fields: PaperFields, age: number): Schemas['PaperBody'] {
  const { account, ground } = signerOf(fields.signer);
  const child = childViewOf(fields.child_view, age);
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

/** childViewOf keeps the answer that was given, with its own text and, from 12, how much it weighed. */
function childViewOf(view: PaperFields['child_view'], age: number): Schemas['ChildViewBody'] | null {
  const { asked, weight } = hearing(age);
  if (asked === 'no' || view.view === '') return null;
  const said = view.view === 'given' ? { text: view.text } : { reason: view.reason };
  return { view: view.view as View, ...said, ...(weight ? { weight_note: view.weight_note } : {}) };
}
