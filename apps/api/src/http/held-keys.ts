import type { IncomingMessage } from 'node:http';
import { DomainError } from '@neue-wege/domain';
import { type Asker, anonymous } from '../access/asker.ts';
import type { RecordAudit } from '../audit/audit-event.ts';
import { refusalEntry } from '../audit/refusals.ts';
import { type Stage, send, sendProblem } from './exchange.ts';

const paths = /^\/(graphql$|files\/|schema\.graphql$|api\/)/;

/**
 * Turns away whoever shows something in `Authorization` that does not hold, whatever they ask: a program whose key is over
 * would take an answer that is meant for nobody known for its own.
 */
export function heldKeysOnly({
  authenticate,
  audit,
}: {
  readonly authenticate: (request: IncomingMessage) => Promise<Asker>;
  readonly audit: RecordAudit;
}): Stage {
  return async ({ request, response, url }) => {
    if (request.headers.authorization === undefined || !paths.test(url.pathname)) return false;
    if ((await authenticate(request)).kind !== 'anonymous') return false;
    const { code, message, issues } = new DomainError('UNAUTHENTICATED', [
      { place: 'authorization', message: why },
    ]);
    const route = routeOf(url.pathname);
    await audit(refusalEntry({ actor: anonymous.actor, route, code, place: 'authorization' }));
    const problem = { message, extensions: { code, issues } };
    // Whoever listens reads events and nothing else.
    if (route !== '/graphql' || !/\btext\/event-stream\b/i.test(request.headers.accept ?? ''))
      return sendProblem(response, { status: 401, problem });
    return send(response, {
      status: 401,
      headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store' },
      body: `event: next\ndata: ${JSON.stringify({ errors: [problem] })}\n\nevent: complete\ndata:\n\n`,
    });
  };
}

const why = 'the key is unknown, revoked or expired, or the header is not Authorization: Bearer <key>';

/** What somebody typed behind the names of the house is not kept. */
function routeOf(path: string): string {
  return /^\/(graphql|files|schema\.graphql|api\/auth|api)(?![^/])/.exec(path)?.[0] ?? '';
}
