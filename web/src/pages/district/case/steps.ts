import type { MessageId } from '../../../text/catalog';
import { type Todo, todoOf } from '../inbox/todo';
import type { Order } from './order';

/** What a district can do with a case, by the names of docs/permissions.md. */
export type CaseActionName =
  | 'edit_draft'
  | 'resolve_objection'
  | 'confirm_paper'
  | 'information'
  | 'suitability'
  | 'call_off'
  | 'revise'
  | 'register_paper'
  | 'remove_paper'
  | 'handover'
  | 'give_password'
  | 'reopen'
  | 'end'
  | 'withdraw';

/** Step is one way on from a case. */
export interface Step {
  action: CaseActionName;
  label: MessageId;
  /** The page below the case where it is done. */
  page: string;
  /** Why the case waits for it, of a step that moves the case on; null of those that are there when they are needed. */
  why: MessageId | null;
}

/** steps is THE table of what a caseworker can do: action → page, in the order they are shown. */
const steps: Step[] = [
  { action: 'edit_draft', label: 'casework.do.edit_draft', page: 'utkast', why: 'casework.why.edit_draft' },
  {
    action: 'resolve_objection',
    label: 'casework.do.resolve_objection',
    page: 'innvending',
    why: 'casework.why.resolve_objection',
  },
  { action: 'confirm_paper', label: 'casework.do.confirm_paper', page: 'papir', why: 'casework.why.confirm_paper' },
  { action: 'information', label: 'casework.do.information', page: 'informasjon', why: 'casework.why.information' },
  { action: 'suitability', label: 'casework.do.suitability', page: 'avklaring', why: 'casework.why.suitability' },
  { action: 'call_off', label: 'casework.do.call_off', page: 'avtale', why: 'casework.why.call_off' },
  { action: 'revise', label: 'casework.do.revise', page: 'rette', why: null },
  { action: 'remove_paper', label: 'casework.do.remove_paper', page: 'papir', why: null },
  { action: 'register_paper', label: 'casework.do.register_paper', page: 'papir', why: null },
  { action: 'handover', label: 'casework.do.handover', page: 'overfor', why: null },
  { action: 'reopen', label: 'casework.do.reopen', page: 'gjenapne', why: null },
  { action: 'end', label: 'casework.do.end', page: 'avslutt', why: null },
  { action: 'withdraw', label: 'casework.do.withdraw', page: 'trekk', why: null },
];

/** Which of them is the district's next step; all else that a case waits for is done outside it, or is somebody else's. */
const stepOf: Partial<Record<Todo, CaseActionName>> = {
  objection: 'resolve_objection',
  paper: 'confirm_paper',
  draft: 'edit_draft',
  publish: 'edit_draft',
  question: 'information',
  assess: 'suitability',
  declined: 'suitability',
  sign: 'call_off',
};

/** Why a case waits for the district when no step of its own moves it on. */
const waitsWhy: Partial<Record<Todo, MessageId>> = {
  'objection-user': 'casework.contested.user',
  'not-agreed': 'casework.why.not-agreed',
  place: 'casework.why.place',
};

/** Steps of one case: what it waits for the district to do and why, and what else may be done. One page is named once. */
export interface StepsOf {
  first: Step | null;
  why: MessageId | null;
  others: Step[];
}

/** stepsOf reads what may be done from the case's own actions, and what it waits for as the worklist does (todoOf). */
export function stepsOf(order: Order): StepsOf {
  const allowed = steps.filter((step) => order.actions.includes(step.action));
  const todo = order.waiting_on.includes('district') ? todoOf(order) : null;
  const first = (todo && allowed.find((step) => step.action === stepOf[todo])) ?? null;
  const others = allowed.filter(
    (step, i) => step.page !== first?.page && allowed.findIndex((other) => other.page === step.page) === i,
  );
  return { first, why: first?.why ?? (todo && whyOf(order, todo)), others };
}

/** Whoever registered a form waits for a colleague to check it (R20). */
function whyOf(order: Order, todo: Todo): MessageId | null {
  return waitsWhy[todo] ?? (order.paper_form ? 'casework.why.own-paper' : null);
}

/** pathOf is the address of a page below a case. */
export function pathOf(id: string, page?: string): string {
  return page ? `/bydel/saker/${id}/${page}` : `/bydel/saker/${id}`;
}
