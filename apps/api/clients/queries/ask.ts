import type { TypedDocumentString } from '../generated/graphql.ts';

/** Where the server is, and the key that opens it: never in the program, never in an address. */
export const address: string = process.env['API_URL'] ?? 'http://127.0.0.1:4000';
export const headers: Readonly<Record<string, string>> = {
  authorization: `Bearer ${process.env['API_KEY'] ?? ''}`,
  'content-type': 'application/json',
  accept: 'application/graphql-response+json',
};

interface Problem {
  readonly message: string;
  readonly extensions: { readonly code: string; readonly correlationId?: string };
}

interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly Problem[];
}

/** A question that was refused; `code` never changes its meaning, the message may. */
export class Refusal extends Error {
  readonly code: string;

  constructor({ message, extensions: { code, correlationId } }: Problem) {
    super([`${code}: ${message}`, ...(correlationId === undefined ? [] : [correlationId])].join(', '));
    this.code = code;
  }
}

/** Asks a question; what comes back has the type of the document. */
export function ask<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  ...[variables]: Variables extends Readonly<Record<string, never>> ? [] : [Variables]
): Promise<Data> {
  return post({ query: document, variables });
}

/** Sends a question and waits when the server says so, three times at most. */
export async function post<Data>(question: object): Promise<Data> {
  for (let attempt = 1; ; attempt += 1) {
    const body = JSON.stringify(question);
    const signal = AbortSignal.timeout(60_000);
    const response = await fetch(new URL('/graphql', address), { method: 'POST', headers, body, signal });
    const wait = Number(response.headers.get('retry-after'));
    const answer: unknown = await response.json().catch(() => undefined);
    if (!isAnswer<Data>(answer)) throw new Error(`Not an answer of the API: status ${response.status}`);
    const { data, errors: [problem] = [] } = answer;
    if (problem === undefined && data !== undefined && data !== null) return data;
    if (problem === undefined) throw new Error('An answer without data');
    if (!(wait > 0) || attempt === 3) throw new Refusal(problem);
    await new Promise((resolve) => setTimeout(resolve, wait * 1000));
  }
}

export function isAnswer<Data>(value: unknown): value is Answer<Data> {
  return typeof value === 'object' && value !== null && ('data' in value || 'errors' in value);
}
