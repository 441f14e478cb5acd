/** The name binds the cookie to this host, to the whole of it, and to secure transport; browsers take this machine for secure. */
export const sessionCookie = '__Host-neue-wege-session';

/** The token of a session in the value of its cookie, which adds a signature: the hash of the token alone decides. */
export function tokenInCookie(value: string | undefined): string | undefined {
  return value === undefined ? undefined : /^([\w-]{32,64})\./.exec(value)?.[1];
}

/** The token that an answer gives to the browser, if it begins a session. */
export function tokenInAnswer(cookies: readonly string[]): string | undefined {
  const begins = `${sessionCookie}=`;
  const values = cookies
    .filter((cookie) => cookie.startsWith(begins))
    .map((cookie) => tokenInCookie(cookie.slice(begins.length).split(';')[0]));
  return values.findLast((token) => token !== undefined);
}
