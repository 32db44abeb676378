import type { components } from './schema';

export type Me = components['schemas']['Me'];
type Session = components['schemas']['Session'];

/**
 * The session of this page. The access token lives in memory only; what survives a reload is the refresh token in an
 * HttpOnly cookie that no script can read (SC20).
 *
 * - `unknown`: not asked yet · `out`: nobody · `in`: signed in · `ended`: was signed in, and what was typed must survive.
 */
export type SessionState =
  | { status: 'unknown' }
  | { status: 'out' }
  | { status: 'in'; account: Me; idleEndsAt: number; endsAt: number }
  | { status: 'ended'; account: Me };

/** Says that a refresh cookie may exist, so that visitors who never signed in cost no request. Holds no personal data. */
const remembered = 'pusterom-signed-in';
/** An access token with less than this left is exchanged before it is used. */
const spareMs = 30_000;

let state: SessionState = { status: 'unknown' };
let token = '';
let tokenEndsAt = 0;
let clockAhead = 0;
let refreshing: Promise<boolean> | null = null;
const listeners = new Set<() => void>();

/** session is the store that React subscribes to. */
export const session = {
  get: (): SessionState => state,
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

function become(next: SessionState): void {
  state = next;
  for (const listener of listeners) listener();
}

/** now is the server's time in milliseconds: a demo may live on another day than this machine. */
export function now(): number {
  return Date.now() + clockAhead;
}

/** signIn opens a session. It throws the Response when the server refuses. */
export async function signIn(login: string, password: string): Promise<Me> {
  const response = await post('/v1/sessions', { login, password, cookie: true });
  if (!response.ok) throw response;
  const account = take((await response.json()) as Session);
  tabs.postMessage(account.id);
  return account;
}

/** resume picks up a session that a cookie still holds. It resolves when the state is known. */
export async function resume(): Promise<void> {
  if (state.status !== 'unknown') return;
  if (!recall()) {
    become({ status: 'out' });
    return;
  }
  if (!(await refresh())) become({ status: 'out' });
}

/** bearer gives a token that is good for the next request, or '' when nobody is signed in. */
export async function bearer(): Promise<string> {
  if (state.status === 'unknown') await resume();
  if (state.status !== 'in') return '';
  if (tokenEndsAt - now() < spareMs) await refresh();
  return token;
}

/**
 * refresh exchanges the cookie for a new token and tells whether we are still signed in. Tabs share the cookie, so one
 * refreshes at a time.
 */
export function refresh(): Promise<boolean> {
  refreshing ??= exclusively(exchange).finally(() => {
    refreshing = null;
  });
  return refreshing;
}

async function exchange(): Promise<boolean> {
  const response = await post('/v1/sessions/refresh', {}).catch(() => null);
  if (response?.ok) {
    take((await response.json()) as Session);
    return true;
  }
  if (response?.status === 401) end();
  return false;
}

/** end notes that the server knows this session no more. Pages stay as they are under the sign-in dialog. */
export function end(): void {
  token = '';
  forget();
  if (state.status === 'in') become({ status: 'ended', account: state.account });
  else if (state.status === 'unknown') become({ status: 'out' });
}

/**
 * signOut ends the session here, in the browser's other tabs and on the server. A server that cannot be reached does not
 * keep us signed in.
 */
export async function signOut(): Promise<void> {
  const authorization = `Bearer ${await bearer()}`;
  await fetch('/v1/sessions', { method: 'DELETE', headers: { Authorization: authorization } }).catch(() => null);
  leave();
  tabs.postMessage(nobody);
}

/** The browser's tabs share one cookie, so they tell each other who is signed in now: an account's id, or nobody. */
const tabs = new BroadcastChannel('pusterom-session');
const nobody = '';
tabs.onmessage = ({ data }: MessageEvent<string>) => {
  if (!('account' in state)) return;
  if (state.account.id !== data) startAfresh();
  else if (state.status === 'ended') void refresh();
};

/** startAfresh empties this tab, with all it has read and all that is typed in it: whoever sits here is somebody else. */
function startAfresh(): void {
  token = '';
  become({ status: 'out' });
  window.location.replace('/');
}

/** leave forgets who was here, without a word to the server. */
export function leave(): void {
  token = '';
  forget();
  become({ status: 'out' });
}

function take(given: Session): Me {
  token = given.access_token;
  clockAhead = Date.parse(given.now) - Date.now();
  tokenEndsAt = Date.parse(given.expires_at);
  remember();
  become({
    status: 'in',
    account: given.account,
    idleEndsAt: Date.parse(given.idle_ends_at),
    endsAt: Date.parse(given.ends_at),
  });
  return given.account;
}

/** adopt shows a changed account (language, telephone) without a new session. */
export function adopt(account: Me): void {
  if (state.status === 'in') become({ ...state, account });
}

function post(path: string, body: unknown): Promise<Response> {
  return fetch(path, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'Content-Type': 'application/json', 'Accept-Language': document.documentElement.lang },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(20_000),
  });
}

async function exclusively(work: () => Promise<boolean>): Promise<boolean> {
  if (!('locks' in navigator)) return work();
  return await navigator.locks.request('pusterom-refresh', work);
}

function remember(): void {
  localStorage.setItem(remembered, 'yes');
}
function forget(): void {
  localStorage.removeItem(remembered);
}
function recall(): boolean {
  return localStorage.getItem(remembered) === 'yes';
}
