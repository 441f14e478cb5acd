import { badInput } from '@neue-wege/domain';
import { refuse, type Stage } from './exchange.ts';

const loopbackNames = ['localhost', '127.0.0.1', '[::1]'];

/** @throws DomainError `BAD_INPUT` for any address that others could reach: there is no access control yet. */
export function requireLoopback(host: string): void {
  if (loopbackNames.includes(host) || host === '::1') return;
  throw badInput(
    'HOST',
    `only 127.0.0.1, ::1 and localhost until there is access control; not ${JSON.stringify(host)}`,
  );
}

/** Whether an origin is a page on this machine. */
export function isLoopbackOrigin(origin: string): boolean {
  const url = URL.canParse(origin) ? new URL(origin) : undefined;
  return url !== undefined && loopbackNames.includes(url.hostname);
}

/** Refuses names that are not ours: a page elsewhere may have its own name point here (DNS rebinding). */
export function ownHostOnly(publicUrl: URL | undefined): Stage {
  const names = publicUrl === undefined ? loopbackNames : [...loopbackNames, publicUrl.hostname];
  return ({ request, response }) => {
    const { host = '' } = request.headers;
    const name =
      /^[^/@?#\\]+$/.test(host) && URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname : '';
    if (names.includes(name)) return false;
    return refuse(response, {
      status: 421,
      code: 'FORBIDDEN',
      message: 'This server does not go by that name',
    });
  };
}
