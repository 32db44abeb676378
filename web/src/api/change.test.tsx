import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, test } from 'vitest';
import { type ChangeHeaders, useChange } from './change';
import { Failure } from './problem';

function around({ children }: { children: ReactNode }) {
  return <QueryClientProvider client={new QueryClient()}>{children}</QueryClientProvider>;
}

/** A server that keeps what it was told and answers as it is asked to. */
function server(...answers: (Failure | 'ok')[]) {
  const heard: ChangeHeaders[] = [];
  const call = async (headers: ChangeHeaders, _input: string) => {
    heard.push(headers);
    const answer = answers[heard.length - 1];
    if (answer instanceof Failure) throw answer;
    return { data: 'done' };
  };
  return { heard, call };
}

const lost = new Failure('network', 0, null);
const refused = new Failure('refused', 409, null);

test('what is sent again after a lost network carries the same key and the version read', async () => {
  const { heard, call } = server(lost, 'ok');
  const { result } = renderHook(() => useChange(7, call), { wrapper: around });
  await act(async () => expect(await result.current.send('Solbakken')).toBeNull());
  expect(result.current.failure).toBe(lost);
  await act(async () => expect(await result.current.send('Solbakken')).toBe('done'));
  expect(heard[1]).toEqual(heard[0]);
  expect(heard[0]?.['If-Match']).toBe('"7"');
  expect(result.current.failure).toBeNull();
});

test('something else said after a lost network is another request', async () => {
  const { heard, call } = server(lost, 'ok');
  const { result } = renderHook(() => useChange(7, call), { wrapper: around });
  await act(() => result.current.send('Solbakken'));
  await act(() => result.current.send('Linden'));
  expect(heard[1]?.['Idempotency-Key']).not.toBe(heard[0]?.['Idempotency-Key']);
});

test('a refusal ends the key: the same words may be right the next time', async () => {
  const { heard, call } = server(refused, 'ok');
  const { result } = renderHook(() => useChange(7, call), { wrapper: around });
  await act(() => result.current.send('Solbakken'));
  await act(() => result.current.send('Solbakken'));
  expect(heard[1]?.['Idempotency-Key']).not.toBe(heard[0]?.['Idempotency-Key']);
});

test('a refusal is forgotten once a newer version is read, a lost network is not', async () => {
  const { call } = server(refused, lost, 'ok');
  const { result, rerender } = renderHook(({ version }) => useChange(version, call), {
    wrapper: around,
    initialProps: { version: 7 },
  });
  await act(() => result.current.send('Solbakken'));
  expect(result.current.failure).toBe(refused);
  rerender({ version: 8 });
  expect(result.current.failure).toBeNull();
  await act(() => result.current.send('Solbakken'));
  rerender({ version: 9 });
  expect(result.current).toMatchObject({ failure: lost, sent: false });
  await act(() => result.current.send('Solbakken'));
  expect(result.current).toMatchObject({ failure: null, sent: true });
});
