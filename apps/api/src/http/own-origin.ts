import { refuse, type Stage } from './exchange.ts';
import { isLoopbackOrigin } from './own-host.ts';

/**
 * Refuses what a page of another origin sends. Programs send no `Origin`; browsers cannot leave it out. In development
 * the dashboard is served from another port of this machine.
 */
export function ownOriginOnly({
  publicUrl,
  development,
}: {
  publicUrl: URL | undefined;
  development: boolean;
}): Stage {
  return ({ request, response }) => {
    if (request.method === 'GET' || request.method === 'HEAD') return false;
    const { origin, host, 'sec-fetch-site': site } = request.headers;
    const isOwn =
      origin === undefined ||
      origin === `http://${host}` ||
      origin === publicUrl?.origin ||
      (development && isLoopbackOrigin(origin));
    const isCross = site !== undefined && site !== 'same-origin' && site !== 'none' && !development;
    if (isOwn && !isCross) return false;
    return refuse(response, {
      status: 403,
      code: 'FORBIDDEN',
      message: 'Requests from pages of another origin are refused',
    });
  };
}
