/** How long signing in lasts, in seconds. */
export const sessionLife = {
  /** Without a request. */
  idleSeconds: 30 * 60,
  /** In any case. */
  absoluteSeconds: 12 * 60 * 60,
} as const;

/** The name binds the cookie to this host, to the whole of it, and to secure transport; browsers take this machine for secure. */
export const sessionCookie = '__Host-neue-wege-session';
