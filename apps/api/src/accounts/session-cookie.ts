import { createHmac, timingSafeEqual } from 'node:crypto';

/** The name binds the cookie to this host, to the whole of it, and to secure transport; browsers take this machine for secure. */
export const sessionCookie = '__Host-neue-wege-session';

/** Reads and writes the cookie of a session. */
export interface SessionCookies {
  /** The token of a session in the value of its cookie; `undefined` unless this server signed it. */
  tokenIn(value: string | undefined): string | undefined;
  /** The token that an answer gives to the browser, if it begins a session. */
  tokenInAnswer(cookies: readonly string[]): string | undefined;
  /** The header that a browser sends for a token. */
  headerOf(token: string): string;
}

/** The cookies of sessions as the library signs them, with the secret of sessions: under another one no session holds. */
export function createSessionCookies(secret: string): SessionCookies {
  const tokenIn = (value: string | undefined): string | undefined => signedValue(value, secret);
  const begins = `${sessionCookie}=`;
  return {
    tokenIn,
    tokenInAnswer: (cookies) =>
      cookies
        .filter((cookie) => cookie.startsWith(begins))
        .map((cookie) => tokenIn(cookie.slice(begins.length).split(';')[0]))
        .findLast((token) => token !== undefined),
    headerOf: (token) => `${begins}${encodeURIComponent(`${token}.${signatureOf(token, secret)}`)}`,
  };
}

/** What stands before the signature in a cookie of the library; `undefined` unless the signature is right. */
export function signedValue(cookie: string | undefined, secret: string): string | undefined {
  if (cookie === undefined || cookie.length > 300) return undefined;
  const [, value, signature] = /^([\w-]{16,100})\.([\w+/=%]{44,140})$/.exec(cookie) ?? [];
  if (value === undefined || signature === undefined) return undefined;
  const expected = Buffer.from(signatureOf(value, secret));
  const shown = Buffer.from(decoded(signature));
  return expected.length === shown.length && timingSafeEqual(expected, shown) ? value : undefined;
}

function signatureOf(value: string, secret: string): string {
  return createHmac('sha256', secret).update(value).digest('base64');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
