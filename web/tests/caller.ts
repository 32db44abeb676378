import type { components } from '../src/api/schema';
import { address, type Login, password } from './setting';

/** Schemas are the API's bodies. */
export type Schemas = components['schemas'];

/** Caller calls the API as one person: to stage a case before the browser opens, and to look at it afterwards. */
export class Caller {
  private constructor(
    readonly me: Schemas['Me'],
    private readonly token: string,
  ) {}

  /** as signs in. */
  static async as(login: Login | string): Promise<Caller> {
    const session = await json<Schemas['Session']>('POST', '/v1/sessions', { body: { login, password } });
    return new Caller(session.account, session.access_token);
  }

  get<Body>(path: string): Promise<Body> {
    return json<Body>('GET', path, { token: this.token });
  }

  /** write sends a change; `version` goes out as If-Match. */
  write<Body>(
    method: 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    path: string,
    body?: unknown,
    version?: number,
  ): Promise<Body> {
    return json<Body>(method, path, { token: this.token, body, version });
  }

  /** find walks a list to its first item that fits, and fails in words when there is none. */
  async find<Item>(path: string, fits: (item: Item) => boolean): Promise<Item> {
    let after = '';
    do {
      const mark = path.includes('?') ? '&' : '?';
      const page = await this.get<{ items: Item[]; next: string | null }>(`${path}${mark}limit=100${after}`);
      const found = page.items.find(fits);
      if (found) return found;
      after = page.next ? `&after=${page.next}` : '';
    } while (after);
    throw new Error(`${this.me.login}: nothing fits in ${path}`);
  }
}

interface Call {
  token?: string;
  body?: unknown;
  version?: number;
}

async function json<Body>(method: string, path: string, { token, body, version }: Call): Promise<Body> {
  const headers = new Headers();
  if (token) headers.set('Authorization', `Bearer ${token}`);
  if (version !== undefined) headers.set('If-Match', `"${version}"`);
  if (body !== undefined) headers.set('Content-Type', 'application/json');
  const response = await fetch(address + path, {
    method,
    headers,
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
  return (await response.json()) as Body;
}
