import type { PlainDate, RequestContext } from '@neue-wege/domain';
import { type ContextWork, inContext } from '../connection/in-context.ts';
import type { Database } from '../connection/open-database.ts';

/** Who reads records, and as of which day. */
export interface RecordQuestion {
  readonly context: RequestContext;
  readonly asOf: PlainDate;
  readonly signal?: AbortSignal | undefined;
}

/** Reads records as they were known on the as-of day, in one transaction that knows who asks. */
export function readRecords<T>(
  database: Database,
  { context, asOf, signal, use }: RecordQuestion & Pick<ContextWork<T>, 'use'>,
): Promise<T> {
  return inContext(database, { context, dataVersion: { knownOn: asOf }, access: 'read', signal, use });
}
