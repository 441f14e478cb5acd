import { listOf, memberOf, textOf } from '../session/ask-accounts.ts';

/** Why a delivery was not taken. */
export type SendFailure =
  | { readonly kind: 'network' | 'tooLarge' | 'tooManyOpen' | 'unknown' | 'unreadable' }
  | { readonly kind: 'tooMany'; readonly seconds: number | null }
  | {
      readonly kind: 'refused';
      readonly code: string;
      readonly issues: readonly { readonly place: string; readonly message: string }[];
      readonly correlationId: string | null;
    };

/** What came of sending a delivery. */
export type Sent =
  | { readonly state: 'taken'; readonly id: string }
  | { readonly state: 'failed'; readonly failure: SendFailure }
  | { readonly state: 'cancelled' };

/** A delivery to be sent: its files, and how they are to be read. */
export interface Delivery {
  readonly files: readonly File[];
  readonly fields: readonly (readonly [name: string, value: string | File])[];
  /** Names this sending: the same again, after a lost connection, makes no second import. */
  readonly key: string;
}

/** Sends a delivery to the own origin; `onProgress` is told how much of it is under way, from 0 to 1. Never throws. */
export function sendDelivery(
  { files, fields, key }: Delivery,
  { onProgress, signal }: { onProgress: (share: number) => void; signal: AbortSignal },
): Promise<Sent> {
  const form = new FormData();
  // The fields first: whoever receives the files knows by then how to read them.
  for (const [name, value] of fields) form.append(name, value);
  for (const file of files) form.append('file', file, file.name);
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    const abort = (): void => request.abort();
    const settle = (sent: Sent): void => {
      signal.removeEventListener('abort', abort);
      resolve(sent);
    };
    request.open('POST', '/imports');
    request.setRequestHeader('accept', 'application/json');
    request.setRequestHeader('idempotency-key', key);
    request.upload.addEventListener('progress', ({ loaded, total, lengthComputable }) => {
      if (lengthComputable && total > 0) onProgress(loaded / total);
    });
    request.addEventListener('load', () => settle(readSent(request)));
    request.addEventListener('error', () => settle({ state: 'failed', failure: { kind: 'network' } }));
    request.addEventListener('timeout', () => settle({ state: 'failed', failure: { kind: 'network' } }));
    request.addEventListener('abort', () => settle({ state: 'cancelled' }));
    signal.addEventListener('abort', abort);
    if (signal.aborted) settle({ state: 'cancelled' });
    else request.send(form);
  });
}

/** What is read of an answer. */
export interface SendAnswer {
  readonly status: number;
  readonly responseText: string;
  readonly getResponseHeader: (name: string) => string | null;
}

/** Reads the answer of the server, or of whatever answers instead of it. */
export function readSent(answer: SendAnswer): Sent {
  const { status } = answer;
  const body = bodyOf(answer);
  if (status >= 200 && status < 300) {
    const id = textOf(body, 'id');
    return id === '' ? failed({ kind: 'unreadable' }) : { state: 'taken', id };
  }
  const extensions = memberOf(listOf(body, 'errors')[0], 'extensions');
  const code = textOf(extensions, 'code');
  if (status === 401) return failed({ kind: 'unknown' });
  if (status === 413) return failed({ kind: 'tooLarge' });
  if (status === 429) {
    const seconds = Number(answer.getResponseHeader('retry-after') ?? Number.NaN);
    if (Number.isFinite(seconds)) return failed({ kind: 'tooMany', seconds });
    // No time helps where the server names none: too many deliveries wait for a decision.
    return failed(code === '' ? { kind: 'tooMany', seconds: null } : { kind: 'tooManyOpen' });
  }
  if (code === '') return failed({ kind: status >= 502 ? 'network' : 'unreadable' });
  const correlationId = textOf(extensions, 'correlationId');
  const issues = listOf(extensions, 'issues').map((issue) => ({
    place: textOf(issue, 'place'),
    message: textOf(issue, 'message'),
  }));
  return failed({
    kind: 'refused',
    code,
    issues,
    correlationId: correlationId === '' ? null : correlationId,
  });
}

function failed(failure: SendFailure): Sent {
  return { state: 'failed', failure };
}

function bodyOf({ responseText }: Pick<SendAnswer, 'responseText'>): unknown {
  try {
    return JSON.parse(responseText);
  } catch {
    return undefined;
  }
}
