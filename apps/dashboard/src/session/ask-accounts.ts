import { retryAfterOf } from '../ask/failure.ts';

/** Why the part of the server that knows people did not do what it was asked. */
export type AccountFailure =
  | { readonly kind: 'network' }
  | { readonly kind: 'tooMany'; readonly seconds: number | null }
  | { readonly kind: 'refused'; readonly status: number; readonly code: string };

/** What came of it. */
export type Outcome<Body> =
  | { readonly state: 'done'; readonly body: Body }
  | { readonly state: 'failed'; readonly failure: AccountFailure };

/** What is asked of `/api/auth`; without `send` it is fetched. */
interface Wish<Body> {
  readonly send?: Readonly<Record<string, unknown>>;
  /** Reads the answer, which may be anything. */
  readonly read: (body: unknown) => Body;
}

/** Asks the part of the server that knows people; never throws. */
export async function askAccounts<Body>(path: string, wish: Wish<Body>): Promise<Outcome<Body>> {
  const { send, read } = wish;
  try {
    const response = await fetch(`/api/auth/${path}`, {
      method: send === undefined ? 'GET' : 'POST',
      credentials: 'same-origin',
      cache: 'no-store',
      headers: send === undefined ? {} : { 'content-type': 'application/json' },
      ...(send === undefined ? {} : { body: JSON.stringify(send) }),
    });
    const body = await bodyOf(response);
    if (response.ok) return { state: 'done', body: read(body) };
    return { state: 'failed', failure: failureFrom(response, body) };
  } catch {
    return { state: 'failed', failure: { kind: 'network' } };
  }
}

/** For wishes whose answer says nothing more. */
export function nothing(): undefined {
  return undefined;
}

/** The member of an answer, if it has one. */
export function memberOf(body: unknown, name: string): unknown {
  return typeof body === 'object' && body !== null ? Reflect.get(body, name) : undefined;
}

/** A text in an answer; empty where there is none. */
export function textOf(body: unknown, name: string): string {
  const value = memberOf(body, name);
  return typeof value === 'string' ? value : '';
}

/** A list in an answer; empty where there is none. */
export function listOf(body: unknown, name?: string): readonly unknown[] {
  const value = name === undefined ? body : memberOf(body, name);
  return Array.isArray(value) ? value : [];
}

/** The texts of a list. */
export function textsOf(value: unknown): readonly string[] {
  return listOf(value).filter((one) => typeof one === 'string');
}

async function bodyOf(response: Response): Promise<unknown> {
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What exactly was refused stands as the place of the first issue, behind the code of the house. */
function failureFrom(response: Response, body: unknown): AccountFailure {
  if (response.status === 429) return { kind: 'tooMany', seconds: retryAfterOf(response) };
  if (response.status >= 502) return { kind: 'network' };
  const [problem] = listOf(body, 'errors');
  const extensions = memberOf(problem, 'extensions');
  const [issue] = listOf(extensions, 'issues');
  const code = textOf(issue, 'place') || textOf(extensions, 'code');
  return { kind: 'refused', status: response.status, code };
}
