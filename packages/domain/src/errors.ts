/** Every expected failure has one of these codes; `http` and `exit` are what the two process edges answer with. */
export const errorCodes = {
  BAD_INPUT: { http: 400, exit: 1 },
  NOT_PUBLISHED: { http: 422, exit: 1 },
  UNAUTHENTICATED: { http: 401, exit: 1 },
  FORBIDDEN: { http: 403, exit: 1 },
  NOT_FOUND: { http: 404, exit: 1 },
  CONFLICT: { http: 409, exit: 3 },
  TOO_EXPENSIVE: { http: 422, exit: 1 },
  RATE_LIMITED: { http: 429, exit: 1 },
  INTERNAL: { http: 500, exit: 3 },
} as const;

/** A stable code that clients may rely on (contract 8). */
export type ErrorCode = keyof typeof errorCodes;

/** One thing that is wrong: where it stands, and what would be allowed there. Never holds a person's data. */
export interface Issue {
  readonly place: string;
  readonly message: string;
}

/** An expected failure. `issues` lists everything that is wrong, so that it can be mended in one go. */
export class DomainError extends Error {
  readonly code: ErrorCode;
  readonly issues: readonly Issue[];

  constructor(code: ErrorCode, issues: readonly Issue[]) {
    super(
      issues
        .map((issue) => (issue.place === '' ? issue.message : `${issue.place}: ${issue.message}`))
        .join('\n'),
    );
    this.name = 'DomainError';
    this.code = code;
    this.issues = issues;
  }
}

/** The common case of bad input in one place. */
export function badInput(place: string, message: string): DomainError {
  return new DomainError('BAD_INPUT', [{ place, message }]);
}

/** Marks the end of a switch over a closed union: a new member fails to compile here. */
export function assertNever(value: never): never {
  throw new Error(`Not a member of the closed union: ${JSON.stringify(value)}`);
}
