import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { useChange } from '../../../api/change';
import { client } from '../../../api/client';
import type { Failure } from '../../../api/problem';
import { now } from '../../../api/session';
import { isDistrictOrder, type Order } from '../case/order';
import { differing, setAside, without } from './aside';
import { changesOf, unreadable } from './body';
import { type Difference, differencesOf } from './merge';
import { type Field, type Task, valueAt } from './tasks';
import { type DraftBody, type DraftValues, valuesOf } from './values';

/** How long nobody has typed before what is typed is saved by itself. */
const pauseMs = 3_000;

/**
 * Where the saving of a form stands. `unsaved` is what a pause could not save; of a refusal the button says more. `partly` names
 * the fields that stay behind: all else is saved.
 */
export type Phase =
  | { kind: 'idle' }
  | { kind: 'saved'; at: string }
  | { kind: 'unsaved'; why: 'lost' | 'refused' | 'both' }
  | { kind: 'partly'; fields: Field[] };

/** Conflict is what somebody else changed in the same task meanwhile, and the draft as it stands now. */
export interface Conflict {
  now: DraftValues;
  differences: Difference[];
}

/** Saving keeps one form and the server alike. */
export interface Saving {
  phase: Phase;
  conflict: Conflict | null;
  /** Whether the button's save is under way; one after a pause does not keep anybody from pressing the button. */
  sending: boolean;
  /** Why the button could not save. What a pause could not save is told by `phase` alone, so that nobody is interrupted. */
  failure: Failure | null;
  /** save sends what is typed; false leaves the reason in `failure` or `conflict`. */
  save(): Promise<boolean>;
  /** settle saves quietly before the page is left. */
  settle(): Promise<boolean>;
  /** dirty tells whether something is typed that the server does not have. */
  dirty(): boolean;
}

interface Base {
  version: number;
  values: DraftValues;
}

/** Attempt is one try to save: what it leaves out, why it does, and whether a draft that somebody else has saved may be read anew. */
interface Attempt {
  aside: Field[];
  refusal: Failure | null;
  again: boolean;
}

/**
 * useSaving saves a task's form on its button, after a pause and before the page is left: only the parts of this task that
 * changed. One wrong field keeps no other from being saved. A draft that somebody else has changed meanwhile is read anew:
 * what only they changed is taken over, what both changed is shown and waits for the person, and nothing typed is lost.
 */
export function useSaving(order: Order, task: Task, fields: UseFormReturn<DraftValues>): Saving {
  const queries = useQueryClient();
  const base = useRef<Base>({ version: order.version, values: valuesOf(order) });
  const queue = useRef<Promise<boolean>>(Promise.resolve(true));
  const failed = useRef<Failure | null>(null);
  const [phase, setPhase] = useState<Phase>({ kind: 'idle' });
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [sending, setSending] = useState(false);
  const change = useChange(order.version, (headers, { version, body }: { version: number; body: DraftBody }) =>
    client
      .PATCH('/v1/orders/{id}', {
        params: { path: { id: order.id }, header: { ...headers, 'If-Match': `"${version}"` } },
        body,
      })
      .catch((cause: Failure) => {
        failed.current = cause;
        throw cause;
      }),
  );

  const pending = (aside: Field[]) => {
    const { values } = base.current;
    return changesOf(task.parts, values, without(fields.getValues(), values, aside));
  };
  const dirty = () => Object.keys(pending([])).length > 0 || unreadable(task, fields.getValues()).length > 0;

  /** write saves what is typed but the fields set aside; those that the server refuses are set aside as well. */
  async function write(attempt: Partial<Attempt> = {}): Promise<boolean> {
    const { aside = unreadable(task, fields.getValues()), refusal = null, again = true } = attempt;
    const body = pending(aside);
    failed.current = null;
    const saved = Object.keys(body).length === 0 || (await change.send({ version: base.current.version, body }));
    if (!saved) return refused({ aside, refusal: failed.current, again });
    if (saved !== true) base.current = { version: saved.version, values: valuesOf(saved) };
    failed.current = refusal;
    const left = differing(fields.getValues(), base.current.values, aside);
    if (left.length > 0) setPhase({ kind: 'partly', fields: left });
    else if (saved !== true) setPhase({ kind: 'saved', at: new Date(now()).toISOString() });
    // What was wrong has been put back as it is stored: nothing is left to say of it.
    else setPhase((before) => (before.kind === 'saved' ? before : { kind: 'idle' }));
    return left.length === 0;
  }

  async function refused({ aside, refusal, again }: Attempt): Promise<boolean> {
    if (refusal?.status === 412 && again) return reconcile();
    const named = refusal?.status === 422 ? (refusal.problem?.errors ?? []).map((wrong) => wrong.field) : [];
    const more = setAside(aside, named, task);
    if (more) return write({ aside: more, refusal, again });
    setPhase({ kind: 'unsaved', why: refusal?.kind === 'refused' ? 'refused' : 'lost' });
    return false;
  }

  /** Somebody else has saved: reads what stands now, and goes on unless both changed the same field. */
  async function reconcile(): Promise<boolean> {
    const path = { id: order.id };
    const read = await client.GET('/v1/orders/{id}', { params: { path } }).catch((cause: Failure) => {
      failed.current = cause;
      return { data: undefined };
    });
    if (!read.data || !isDistrictOrder(read.data)) return false;
    const present = valuesOf(read.data);
    const differences = differencesOf(task, base.current.values, fields.getValues(), present);
    for (const { field } of differences.filter((one) => !one.both)) {
      fields.setValue(field, valueAt(present, field) as never);
    }
    base.current = { version: read.data.version, values: present };
    failed.current = null;
    if (differences.length > 0) setConflict({ now: present, differences });
    if (differences.some((one) => one.both)) {
      setPhase({ kind: 'unsaved', why: 'both' });
      await queries.invalidateQueries();
      return false;
    }
    return write({ again: false });
  }

  /** One after the other: a pause and the button never send at the same time. */
  function inTurn(): Promise<boolean> {
    queue.current = queue.current.then(() => write());
    return queue.current;
  }

  async function save(): Promise<boolean> {
    setFailure(null);
    setSending(true);
    const done = await inTurn();
    setSending(false);
    setFailure(done ? null : failed.current);
    return done;
  }

  usePause(fields, () => {
    if (!conflict?.differences.some((one) => one.both)) void inTurn();
  });
  return { phase, conflict, sending, failure, save, settle: inTurn, dirty };
}

/** usePause calls after a pause in the typing. */
function usePause(fields: UseFormReturn<DraftValues>, onPause: () => void): void {
  const call = useRef(onPause);
  call.current = onPause;
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = fields.subscribe({
      formState: { values: true },
      callback: () => {
        clearTimeout(timer);
        timer = setTimeout(() => call.current(), pauseMs);
      },
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [fields]);
}
