import type { IncomingMessage } from 'node:http';
import { DomainError } from '@neue-wege/domain';
import { type Asker, anonymous } from '../access/asker.ts';
import type { RecordAudit } from '../audit/audit-event.ts';
import { recordingRefusals } from '../audit/refusals.ts';
import type { Stage } from './exchange.ts';

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
  return async ({ request, url }) => {
    if (request.headers.authorization === undefined || !paths.test(url.pathname)) return false;
    if ((await authenticate(request)).kind !== 'anonymous') return false;
    const message =
      'the key is unknown, revoked or expired, or the header is not Authorization: Bearer <key>';
    await recordingRefusals({ audit, actor: anonymous.actor, route: routeOf(url.pathname) }, () =>
      Promise.reject(new DomainError('UNAUTHENTICATED', [{ place: 'authorization', message }])),
    );
    return false;
  };
}

/** What somebody typed behind the names of the house is not kept. */
function routeOf(path: string): string {
  return /^\/(graphql|files|schema\.graphql|api\/auth|api)(?![^/])/.exec(path)?.[0] ?? '';
}
