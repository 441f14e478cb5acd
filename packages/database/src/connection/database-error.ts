import { badInput, DomainError } from '@neue-wege/domain';

/** The database cannot be reached or has no connection free; the same request may succeed a moment later. */
export class DatabaseUnavailable extends Error {
  constructor(cause: unknown) {
    super('The database gives no connection, or the connection broke', { cause });
    this.name = 'DatabaseUnavailable';
  }
}

/** The database ended a statement that ran, or waited for a lock, longer than it may. */
export class StatementTimeout extends Error {
  /** PostgreSQL's own code for what was cancelled. */
  readonly code = '57014';

  constructor(cause: unknown) {
    super('The database ended a statement that took longer than it may', { cause });
    this.name = 'StatementTimeout';
  }
}

/** The one answer to a row outside the context and to a key that is taken where nobody may look: they must not differ. */
export function rowRefused(): DomainError {
  const message = 'A row lies outside your locations, or its key is taken.';
  return new DomainError('CONFLICT', [{ place: '', message }]);
}

/**
 * What an error of either driver means to the program: a value that the database cannot hold is bad input, a lost connection
 * and a statement that took too long are errors of their own. Everything else is a bug, and returned as it is.
 */
export function meaningOf(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof DomainError) return error;
  const code = codeOf(error);
  if (isLost(error, code)) return new DatabaseUnavailable(error);
  if (timeouts.has(code)) return new StatementTimeout(error);
  if (code.startsWith('22') && code !== divisionByZero) {
    return badInput('', 'A value has a form or size that the database cannot hold.');
  }
  return error;
}

/** A lost connection as an error of its own; every other error as it is. */
export function asLoss(error: unknown): unknown {
  const isLoss = error instanceof Error && isLost(error, codeOf(error));
  return isLoss ? new DatabaseUnavailable(error) : error;
}

/**
 * Whether a policy refused a row, or its key is taken where the context cannot look: whoever sees some locations only must
 * not learn which of the two it was. A right that is missing altogether is a bug, and not meant.
 */
export function isRowRefused(error: unknown, { seesAll }: { seesAll: boolean }): boolean {
  if (!(error instanceof Error)) return false;
  const isPolicy = 'routine' in error && error.routine === 'ExecWithCheckOptions';
  return isPolicy || (codeOf(error) === uniqueViolation && !seesAll);
}

const uniqueViolation = '23505';
const divisionByZero = '22012';
/** Cancelled, a lock not had in time. */
const timeouts = new Set(['57014', '55P03']);
/** No connection free; the server stops, starts, or ended the session; codes of the network. */
const losses = new Set(
  '53300 57P01 57P02 57P03 25P03 ECONNREFUSED ECONNRESET EPIPE ETIMEDOUT ENOTFOUND EAI_AGAIN EHOSTUNREACH'.split(
    ' ',
  ),
);
/** The driver names these by text alone. */
const lossMessages =
  /^(timeout exceeded when trying to connect|Connection terminated|Client has encountered a connection error)/;

function isLost(error: Error, code: string): boolean {
  return code.startsWith('08') || losses.has(code) || (code === '' && lossMessages.test(error.message));
}

function codeOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : '';
}
