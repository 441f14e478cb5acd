import { randomUUID } from 'node:crypto';
import { DatabaseUnavailable, StatementTimeout } from '@neue-wege/database';
import { DomainError, type ErrorCode, errorCodes, type Issue } from '@neue-wege/domain';
import { AuditUnavailable } from './audit/audit-event.ts';
import type { Logger } from './logger.ts';

/** What a client is told about a failure: the same on every route. */
export interface Problem {
  readonly message: string;
  readonly extensions: {
    readonly code: ErrorCode;
    readonly issues?: readonly Issue[];
    /** Names the log line that holds the detail. */
    readonly correlationId?: string;
  };
  /** Where the HTTP status is not that of the code. */
  readonly status?: number;
}

/** Tells an expected failure as it is, and masks everything else behind a correlation id under which it is logged. */
export function problemFrom(error: unknown, logger: Logger): Problem {
  if (error instanceof DomainError && error.code !== 'INTERNAL') {
    return { message: error.message, extensions: { code: error.code, issues: error.issues } };
  }
  const correlationId = randomUUID();
  if (error instanceof DatabaseUnavailable) {
    logger.error({ correlationId, err: error }, 'database unavailable');
    const message = 'The data cannot be reached at the moment; try again shortly';
    return { message, extensions: { code: 'INTERNAL', correlationId }, status: 503 };
  }
  if (error instanceof AuditUnavailable) {
    logger.error({ correlationId, err: error }, 'audit unavailable');
    const message = 'What is asked for has to be recorded, and cannot be at the moment; try again shortly';
    return { message, extensions: { code: 'INTERNAL', correlationId }, status: 503 };
  }
  const what = error instanceof StatementTimeout ? 'statement took too long' : 'unexpected error';
  logger.error({ correlationId, err: error }, what);
  return { message: 'Unexpected error', extensions: { code: 'INTERNAL', correlationId } };
}

/** The HTTP status of a failure outside GraphQL. */
export function statusOf({ extensions, status }: Problem): number {
  return status ?? errorCodes[extensions.code].http;
}
