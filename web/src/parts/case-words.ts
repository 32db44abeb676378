import type { Schemas } from '../api/client';
import type { MessageId } from '../text/catalog';

/** The states of an order (design.md section 2); one vocabulary for all parties. */
export type State = Schemas['Order']['state'];
/** The parties that a case can wait for. */
export type WaitsFor = Schemas['Order']['waiting_on'][number];

/** stateWord names the message of a state. */
export function stateWord(state: State): MessageId {
  return `state.${state}`;
}

/** waitsForWord names the message "Venter på bydelen". */
export function waitsForWord(party: WaitsFor): MessageId {
  return `waits-for.${party}`;
}
