import type { TestServer } from './test-server.ts';

/** A browser that signs in: it keeps cookies, and says where its page is from. */
export interface TestBrowser {
  /** The cookies that the next request sends. */
  readonly cookies: ReadonlyMap<string, string>;
  /** What servers said about the cookies, attributes and all. */
  readonly received: readonly string[];
  /** Posts to `/api/auth/…`. */
  post(path: string, body?: unknown): Promise<{ readonly response: Response; readonly document: unknown }>;
  /** Fetches from `/api/auth/…`. */
  get(path: string): Promise<{ readonly response: Response; readonly document: unknown }>;
  /** Goes to an address as a link of another page does, and no further. */
  follow(path: string): Promise<Response>;
  /** Asks a question of GraphQL. */
  ask(query: string): Promise<unknown>;
}

/** Opens a browser without cookies, or with some. */
export function openBrowser(
  server: TestServer,
  cookies: ReadonlyMap<string, string> = new Map(),
): TestBrowser {
  const jar = new Map(cookies);
  const received: string[] = [];
  const header = (): string => [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
  const keep = (response: Response): Response => {
    for (const cookie of response.headers.getSetCookie()) {
      received.push(cookie);
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (/max-age=0/i.test(cookie)) jar.delete(name);
      else jar.set(name, value);
    }
    return response;
  };
  const send = async (path: string, body: unknown): Promise<Response> =>
    keep(
      await server.get(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie: header(), origin: server.url },
        body: JSON.stringify(body),
      }),
    );
  return {
    cookies: jar,
    received,
    async post(path, body = {}) {
      const response = await send(`/api/auth/${path}`, body);
      const document: unknown = await response.json();
      return { response, document };
    },
    async get(path) {
      const response = await server.get(`/api/auth/${path}`, { headers: { cookie: header() } });
      const document: unknown = await response.json();
      return { response, document };
    },
    async follow(path) {
      const headers = { cookie: header(), 'sec-fetch-site': 'cross-site' };
      return keep(await server.get(path, { headers, redirect: 'manual' }));
    },
    async ask(query) {
      const document: unknown = await (await send('/graphql', { query })).json();
      // What it cost is not of interest here.
      return typeof document === 'object' ? { ...document, extensions: undefined } : document;
    },
  };
}
