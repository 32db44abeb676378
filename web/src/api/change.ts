import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { Failure } from './problem';

/** What a change must say besides its body: which version was read, and a key that makes a repeat harmless. */
export interface ChangeHeaders {
  'If-Match': string;
  'Idempotency-Key': string;
}

/** Change is one write of a page: at most one under way, and what failed is kept for the page to show. */
export interface Change<Result, Input> {
  /** send writes, and resolves with the result or with null when `failure` tells why not. */
  send(input: Input): Promise<Result | null>;
  sending: boolean;
  /** Whether the last send went through: the version that is read then is one's own. */
  sent: boolean;
  failure: Failure | null;
  /** dismiss forgets the failure; nothing typed is touched. */
  dismiss(): void;
}

/**
 * useChange runs a write. `call` gets the headers and the input and calls the API:
 *
 *     const withdraw = useChange(order.version, (headers, reason: string) =>
 *       client.POST('/v1/orders/{id}/withdraw', { params: { path: { id }, header: headers }, body: { reason } }));
 *
 * After a lost network the same input goes out with the same key (the server knows it for 30 days), so a choice is never
 * stored twice. A refusal ends that key, and is forgotten once a newer version is read: it was about the older one. On
 * success all that was read is read anew.
 */
export function useChange<Result, Input = void>(
  version: number,
  call: (headers: ChangeHeaders, input: Input) => Promise<{ data?: Result }>,
): Change<Result, Input> {
  const queries = useQueryClient();
  const [sending, setSending] = useState(false);
  const [sent, setSent] = useState(false);
  const [failed, setFailed] = useState<{ failure: Failure; version: number } | null>(null);
  const open = useRef<{ key: string; said: string } | null>(null);
  const underWay = useRef(false);

  async function send(input: Input): Promise<Result | null> {
    if (underWay.current) return null;
    underWay.current = true;
    const said = JSON.stringify([version, input]);
    if (open.current?.said !== said) open.current = { key: freshKey(), said };
    setSending(true);
    setSent(false);
    setFailed(null);
    try {
      const { data } = await call({ 'If-Match': `"${version}"`, 'Idempotency-Key': open.current.key }, input);
      open.current = null;
      setSent(true);
      await queries.invalidateQueries();
      return data ?? (null as Result | null);
    } catch (cause) {
      if (!(cause instanceof Failure)) throw cause;
      if (cause.kind === 'refused') open.current = null;
      setFailed({ failure: cause, version });
      return null;
    } finally {
      underWay.current = false;
      setSending(false);
    }
  }

  const over = failed?.failure.kind === 'refused' && failed.version !== version;
  return { send, sending, sent, failure: over ? null : (failed?.failure ?? null), dismiss: () => setFailed(null) };
}

/** freshKey is 128 random bits. randomUUID would be shorter, but is missing where a pilot runs on plain HTTP. */
function freshKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
