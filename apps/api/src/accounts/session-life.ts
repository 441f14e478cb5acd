/** How long signing in lasts, in seconds. */
export const sessionLife = {
  /** Without a request. */
  idleSeconds: 30 * 60,
  /** In any case. */
  absoluteSeconds: 12 * 60 * 60,
} as const;
