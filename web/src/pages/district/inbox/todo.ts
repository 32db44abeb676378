import type { MessageId } from '../../../text/catalog';
import type { Order } from '../case/order';

/** What a case asks of the district, by what makes it urgent first and by its state last. */
export type Todo =
  | 'objection'
  | 'objection-user'
  | 'not-agreed'
  | 'place'
  | 'paper'
  | 'draft'
  | 'publish'
  | 'question'
  | 'assess'
  | 'declined'
  | 'sign'
  | 'evaluate'
  | 'follow';

/** todoOf tells what the district is to do in a case that waits for it. What it may do comes from the case's actions. */
export function todoOf(order: Order): Todo {
  return exceptionOf(order) ?? stepOf(order);
}

/** exceptionOf is what lies outside the ordinary course: an objection, a start not agreed, a place in doubt, a form to check. */
function exceptionOf({ round, actions, paper_form }: Order): Todo | null {
  if (round && round.ends_on === null) {
    if (round.contested) return actions.includes('resolve_objection') ? 'objection' : 'objection-user';
    if (round.start_answer === 'not_agreed') return 'not-agreed';
    if (isPlaceInDoubt(round)) return 'place';
  }
  return paper_form && actions.includes('confirm_paper') ? 'paper' : null;
}

/** stepOf is the next step of the ordinary course. */
function stepOf({ state, round, missing, actions }: Order): Todo {
  if (state === 'draft') return missing.length > 0 ? 'draft' : 'publish';
  if (state === 'chosen' && actions.includes('information')) return 'question';
  if (state === 'chosen' && round?.answer) return round.answer.answer === 'decline' ? 'declined' : 'assess';
  if (state === 'suitable' && actions.includes('call_off')) return 'sign';
  return state === 'started' ? 'evaluate' : 'follow';
}

/** isPlaceInDoubt tells whether the provider's place on the agreement is no longer in force: on hold, suspended or ended. */
function isPlaceInDoubt({ place_status }: Pick<NonNullable<Order['round']>, 'place_status'>): boolean {
  return place_status === 'on_hold' || place_status === 'suspended' || place_status === 'ended';
}

/** notesOf lists what else a caseworker must know of a case, beside what is to be done. */
export function notesOf(order: Order): MessageId[] {
  const { round } = order;
  if (!round) return [];
  const todo = todoOf(order);
  const notes: MessageId[] = [];
  if (round.breach) notes.push('district.note.breach');
  if (round.hold === 'waiting') notes.push('district.note.no-place');
  if (isPlaceInDoubt(round) && todo !== 'place') notes.push('district.note.place');
  if (round.ends_on !== null) notes.push('district.note.runs-out');
  return notes;
}
