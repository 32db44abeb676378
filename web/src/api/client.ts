import createFetchClient from 'openapi-fetch';
import createQueryHooks from 'openapi-react-query';
import { Failure, failureOf } from './problem';
import type { components, paths } from './schema';
import { bearer, end, refresh } from './session';

/** The types of the API's bodies, by their names in docs/openapi.json. */
export type Schemas = components['schemas'];

/** How long a request may take before we call the network lost. */
const patienceMs = 20_000;

/** send adds who calls and in which language, and turns everything that is no success into a Failure. */
async function send(request: Request): Promise<Response> {
  const first = await attempt(request.clone());
  if (first.status !== 401 || !(await refresh())) return succeed(first);
  return succeed(await attempt(request));
}

async function attempt(request: Request): Promise<Response> {
  const token = await bearer();
  if (token) request.headers.set('Authorization', `Bearer ${token}`);
  request.headers.set('Accept-Language', document.documentElement.lang);
  const signal = AbortSignal.any([request.signal, AbortSignal.timeout(patienceMs)]);
  try {
    return await globalThis.fetch(request, { signal });
  } catch (cause) {
    if (request.signal.aborted) throw cause;
    throw new Failure('network', 0, null);
  }
}

async function succeed(response: Response): Promise<Response> {
  if (response.ok) return response;
  if (response.status === 401) end();
  throw failureOf(response, await response.json().catch(() => null));
}

/** client calls the API with the types of docs/openapi.json. Every call resolves with data or throws a Failure. */
export const client = createFetchClient<paths>({ baseUrl: globalThis.location.origin, fetch: send });

/** $api gives the same calls as React Query hooks: $api.useQuery('get', '/v1/orders/{id}', {params}). */
export const $api = createQueryHooks(client);

/** document fetches a printable form of a resource and gives it as a file (PDF, CSV or HTML). */
export async function fileOf(path: string, type: 'application/pdf' | 'text/csv' | 'text/html'): Promise<Blob> {
  const response = await send(new Request(new URL(path, location.origin), { headers: { Accept: type } }));
  return response.blob();
}
