import type { AuditEntry } from '@neue-wege/domain';
import { type Kysely, sql } from 'kysely';
import type { Tables } from '../connection/tables.ts';

/**
 * Appends entries to the audit, in order, inside the transaction of what they tell of: both are kept, or neither.
 *
 * To be the last thing that a transaction does: until it ends, everybody else who appends waits.
 */
export async function appendAudit(kysely: Kysely<Tables>, entries: readonly AuditEntry[]): Promise<void> {
  if (entries.length === 0) return;
  const rows = JSON.stringify(entries.map(withoutControls), storable);
  await sql`insert into audit_event (actor, action, detail)
    select e.entry ->> 'actor', e.entry ->> 'action', e.entry -> 'detail'
    from jsonb_array_elements(${rows}::jsonb) with ordinality as e (entry, position)
    order by e.position`.execute(kysely);
}

/** Every entry has to be storable: one that is not would keep those behind it from being stored. */
function withoutControls({ actor, action, detail }: AuditEntry): AuditEntry {
  return { actor: actor.replaceAll(/\p{Cc}/gu, '\uFFFD') || 'unknown', action, detail };
}

/** The database holds neither NUL nor halves of characters. */
function storable(_: string, value: unknown): unknown {
  return typeof value === 'string' ? value.replaceAll('\0', '\uFFFD').toWellFormed() : value;
}
