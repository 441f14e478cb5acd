import { setTimeout as after } from 'node:timers/promises';
import { type Stage, sendJson } from './exchange.ts';

const patience = 2_000;

/**
 * Liveness: the process answers. Readiness: it takes requests, the database answers within two seconds, and what has to be
 * recorded can be: a server whose audit cannot be written gives away neither records nor files.
 */
export function healthRoute({
  ping,
  isAuditWritable,
  isDraining,
}: {
  ping: () => Promise<unknown>;
  isAuditWritable: () => boolean;
  isDraining: () => boolean;
}): Stage {
  return async ({ response, url }) => {
    if (url.pathname === '/health/live')
      return sendJson(response, { status: 200, document: { status: 'live' } });
    if (url.pathname !== '/health/ready') return false;
    if (isDraining()) return sendJson(response, { status: 503, document: { status: 'draining' } });
    const isReady = await Promise.race([
      ping().then(
        () => true,
        () => false,
      ),
      after(patience, false, { ref: false }),
    ]);
    if (isReady && !isAuditWritable())
      return sendJson(response, { status: 503, document: { status: 'degraded', audit: 'unwritable' } });
    return sendJson(response, {
      status: isReady ? 200 : 503,
      document: { status: isReady ? 'ready' : 'unavailable' },
    });
  };
}
