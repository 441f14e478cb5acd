import { badInput } from '@neue-wege/domain';
import { refuse, type Stage } from './exchange.ts';

const loopbackNames = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Refuses to listen where others could reach it by plain transport: passwords and keys would travel in the clear.
 *
 * @throws DomainError `BAD_INPUT` for any host but this machine, unless people come by https.
 */
export function requireSafeHost(
  host: string,
  { publicUrl }: { readonly publicUrl: string | undefined },
): void {
  const isLoopback = loopbackNames.includes(host) || host === '::1';
  if (isLoopback || (publicUrl !== undefined && new URL(publicUrl).protocol === 'https:')) return;
  throw badInput(
    'HOST',
    `only 127.0.0.1, ::1 and localhost, not ${JSON.stringify(host)}, unless PUBLIC_URL is the https address of a proxy before it`,
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
