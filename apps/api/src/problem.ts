import { randomUUID } from 'node:crypto';
import { DatabaseUnavailable, StatementTimeout } from '@neue-wege/database';
import { DomainError, type ErrorCode, errorCodes, type Issue } from '@neue-wege/domain';
import { AuditUnavailable } from './audit/audit-event.ts';
import { NoPlace } from './http/stream-places.ts';
import type { Logger } from './logger.ts';
import { BeingProtected } from './releases/being-protected.ts';

/** What a client is told about a failure: the same on every route. */
export interface Problem {
  readonly message: string;
  readonly extensions: {
    readonly code: ErrorCode;
    readonly issues?: readonly Issue[];
    /** Names the log line that holds the detail. */
    readonly correlationId?: string;
    /** Seconds after which the same question may be answered. */
    readonly retryAfter?: number;
  };
}

/** A failure, and how HTTP tells it where that is not by the status of its code. */
export interface Failure {
  readonly problem: Problem;
  readonly http?: { readonly status: number; readonly headers: Readonly<Record<string, string>> };
}

/** The same request may succeed a moment later. */
const tryAgain = { status: 503, headers: { 'retry-after': '2' } } as const;

/** Tells an expected failure as it is, and masks everything else behind a correlation id under which it is logged. */
export function failureFrom(error: unknown, logger: Logger): Failure {
  if (error instanceof BeingProtected) {
    const { message, code, issues, retryAfter } = error;
    const headers = { 'retry-after': String(retryAfter) };
    return { problem: { message, extensions: { code, issues, retryAfter } }, http: { status: 503, headers } };
  }
  if (error instanceof NoPlace) {
    const { message, code, issues, retryAfter } = error;
    const headers = { 'retry-after': String(retryAfter) };
    return {
      problem: { message, extensions: { code, issues } },
      http: { status: errorCodes[code].http, headers },
    };
  }
  if (error instanceof DomainError && error.code !== 'INTERNAL') {
    return { problem: { message: error.message, extensions: { code: error.code, issues: error.issues } } };
  }
  const correlationId = randomUUID();
  if (error instanceof DatabaseUnavailable) {
    logger.error({ correlationId, err: error }, 'database unavailable');
    const message = 'The data cannot be reached at the moment; try again shortly';
    return { problem: { message, extensions: { code: 'INTERNAL', correlationId } }, http: tryAgain };
  }
  if (error instanceof AuditUnavailable) {
    logger.error({ correlationId, err: error }, 'audit unavailable');
    const message = 'What is asked for has to be recorded, and cannot be at the moment; try again shortly';
    return { problem: { message, extensions: { code: 'INTERNAL', correlationId } }, http: tryAgain };
  }
  const what = error instanceof StatementTimeout ? 'statement took too long' : 'unexpected error';
  logger.error({ correlationId, err: error }, what);
  return { problem: { message: 'Unexpected error', extensions: { code: 'INTERNAL', correlationId } } };
}

/** What a failure outside GraphQL is answered by. */
export function answerOf({
  problem,
  http,
}: Failure): NonNullable<Failure['http']> & { readonly problem: Problem } {
  return { status: errorCodes[problem.extensions.code].http, headers: {}, ...http, problem };
}
