import type { PlainDate } from '@neue-wege/domain';
import { sql } from 'kysely';
import type { Database } from '../connection/open-database.ts';
import { inAudit } from './in-audit.ts';

/** An entry of the audit, as it was stored. */
export interface StoredAuditEntry {
  readonly sequence: number;
  /** Instant as ISO text in UTC. */
  readonly recordedAt: string;
  readonly actor: string;
  readonly action: string;
  readonly detail: Readonly<Record<string, unknown>>;
  readonly hash: string;
}

/** A page of the audit, the newest entry first. What is absent asks for all. */
export interface AuditPageQuestion {
  readonly actor?: string | undefined;
  readonly actions?: readonly string[] | undefined;
  /** First and last day, as days in Berlin. */
  readonly from?: PlainDate | undefined;
  readonly through?: PlainDate | undefined;
  /** The entry after which the page begins. */
  readonly after: number | null;
  readonly first: number;
  readonly isCounted: boolean;
}

/** A page of the audit. */
export interface AuditPage {
  readonly entries: readonly StoredAuditEntry[];
  readonly hasNext: boolean;
  /** How many entries fit in all; `null` when they were not counted. */
  readonly total: number | null;
}

/** The entries with these numbers, in the order of time: for whoever may read the audit, which is for the caller to see to. */
export async function readAuditEntries(
  database: Database,
  sequences: readonly number[],
): Promise<readonly StoredAuditEntry[]> {
  return inAudit(database, {
    use: async (trx) => {
      const { rows } = await sql<StoredAuditEntry>`select ${columns} from audit_event
        where sequence = any(${sequences}::bigint[]) order by sequence`.execute(trx);
      return rows;
    },
  });
}

const columns = sql`sequence, recorded_at as "recordedAt", actor, action, detail, hash`;

/** Reads the audit: for whoever may, which is for the caller to see to. */
export async function readAudit(database: Database, question: AuditPageQuestion): Promise<AuditPage> {
  const { actor, actions, from, through, after, first, isCounted } = question;
  const fits = sql`(${actor ?? null}::text is null or actor = ${actor ?? null}::text)
    and (${actions ?? null}::text[] is null or action = any(${actions ?? null}::text[]))
    and (${from ?? null}::date is null or recorded_at >= ${from ?? null}::date::timestamp at time zone 'Europe/Berlin')
    and (${through ?? null}::date is null
      or recorded_at < (${through ?? null}::date + 1)::timestamp at time zone 'Europe/Berlin')`;
  return inAudit(database, {
    use: async (trx) => {
      const { rows } = await sql<StoredAuditEntry>`select ${columns}
        from audit_event where ${fits} and (${after}::bigint is null or sequence < ${after}::bigint)
        order by sequence desc limit ${first + 1}`.execute(trx);
      const counted = isCounted
        ? await sql<{ total: number }>`select count(*) as total from audit_event where ${fits}`.execute(trx)
        : undefined;
      return {
        entries: rows.slice(0, first),
        hasNext: rows.length > first,
        total: counted?.rows[0]?.total ?? null,
      };
    },
  });
}
