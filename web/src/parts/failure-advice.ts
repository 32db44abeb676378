import type { Failure } from '../api/problem';
import type { MessageId } from '../text/catalog';

/** Advice is what we add to what the server says. */
interface Advice {
  /** What it is called where the server sent no words of its own. */
  title: MessageId;
  text: MessageId | null;
  /** The text says all that the server's second sentence does, and stands in its place. */
  instead?: boolean;
  /** What the page shows is older than what the server has: there, and only there, the latest version helps. */
  reload?: boolean;
}

const newer: Advice = { title: 'failure.title', text: 'failure.newer', instead: true, reload: true };
const state: Advice = { title: 'failure.title', text: 'failure.state', reload: true };
const busy: Advice = { title: 'failure.busy.title', text: 'failure.busy', instead: true };
const unavailable: Advice = { title: 'failure.unavailable.title', text: 'failure.unavailable.advice', instead: true };
const internal: Advice = { title: 'failure.unavailable.title', text: 'failure.internal', instead: true };

/** What helps, by the code of the refusal (docs/problems.md). To all others the server's own words are enough. */
const byCode: Partial<Record<string, Advice>> = {
  version_conflict: newer,
  contested: { title: 'failure.title', text: null, reload: true },
  duplicate_request: { title: 'failure.title', text: null, reload: true },
  rate_limited: busy,
  unavailable,
  internal,
};

/** adviceOf tells what helps against a failure. */
export function adviceOf({ kind, status, problem }: Failure): Advice {
  const known = byCode[problem?.code ?? ''];
  if (known) return known;
  // A state that a rule is about is that of a case; one without is not to be changed, such as the account one is signed in with.
  if (problem?.code === 'invalid_state' && problem.rule) return state;
  if (kind === 'network') return { title: 'failure.network.title', text: 'failure.network.advice' };
  if (status === 429) return busy;
  if (kind === 'unavailable') return unavailable;
  if (kind === 'signed-out') return { title: 'failure.signed-out.title', text: 'failure.signed-out.advice' };
  return { title: 'failure.title', text: null };
}
