import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { useChange } from '../../../api/change';
import { client } from '../../../api/client';
import type { Failure } from '../../../api/problem';
import { now } from '../../../api/session';
import { isDistrictOrder, type Order } from '../case/order';
import { changesOf, unreadable } from './body';
import { type Difference, differencesOf } from './merge';
import { type Task, valueAt } from './tasks';
import { type DraftBody, type DraftValues, valuesOf } from './values';

/** How long nobody has typed before what is typed is saved by itself. */
const pauseMs = 3_000;

/** Where the saving of a form stands. `unsaved` is what a pause could not save; of a refusal the button says more. */
export type Phase =
  | { kind: 'idle' }
  | { kind: 'saved'; at: string }
  | { kind: 'unsaved'; why: 'lost' | 'refused' | 'both' };

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

/**
 * useSaving saves a task's form on its button, after a pause and before the page is left: only the parts of this task that
 * changed. A draft that somebody else has changed meanwhile is read anew: what only they changed is taken over, what both
 * changed is shown and waits for the person, and nothing typed is lost.
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

  const pending = () => changesOf(task.parts, base.current.values, fields.getValues());
  const dirty = () => Object.keys(pending()).length > 0;

  async function write(again = true): Promise<boolean> {
    const body = pending();
    if (Object.keys(body).length === 0) return true;
    failed.current = null;
    const saved = await change.send({ version: base.current.version, body });
    if (saved) {
      base.current = { version: saved.version, values: valuesOf(saved) };
      setPhase({ kind: 'saved', at: new Date(now()).toISOString() });
      return true;
    }
    const cause = failed.current as Failure | null;
    if (cause?.status === 412 && again) return reconcile();
    setPhase({ kind: 'unsaved', why: cause?.kind === 'refused' ? 'refused' : 'lost' });
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
    return write(false);
  }

  /** One after the other: a pause and the button never send at the same time. */
  function inTurn(): Promise<boolean> {
    queue.current = queue.current.then(() => write());
    return queue.current;
  }

  async function settle(): Promise<boolean> {
    return unreadable(fields.getValues()) ? false : inTurn();
  }

  async function save(): Promise<boolean> {
    setFailure(null);
    setSending(true);
    const done = await settle();
    setSending(false);
    setFailure(done ? null : failed.current);
    return done;
  }

  usePause(fields, () => {
    if (!conflict?.differences.some((one) => one.both)) void settle();
  });
  return { phase, conflict, sending, failure, save, settle, dirty };
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
