import { createHash } from 'node:crypto';
import { sql, type Transaction } from 'kysely';
import type { Database } from '../connection/open-database.ts';
import type { Tables } from '../connection/tables.ts';
import { inAudit } from './in-audit.ts';

/** The last entry of a chain: kept elsewhere, it shows later that nothing up to it was changed. */
export interface AuditHead {
  /** 0 before the first entry. */
  readonly sequence: number;
  /** SHA-256 in lower-case hex; 64 zeros before the first entry. */
  readonly hash: string;
}

/** A place where the chain does not hold. */
export interface AuditBreak {
  /** The number of the entry at which it shows. */
  readonly sequence: number;
  /**
   * `missing`: the entries right before this one are not there. `changed`: a column is not what was stored. `unlinked`: it does not
   * follow the entry before it. `head`: the end is not the one that was reached. `anchor`: the head that was kept is gone.
   */
  readonly kind: 'missing' | 'changed' | 'unlinked' | 'head' | 'anchor';
}

/** What the audit of a store is worth. */
export interface AuditVerification {
  readonly head: AuditHead;
  /** The first hundred. */
  readonly breaks: readonly AuditBreak[];
  /** Entries after the head that was kept; `null` without one, or when it is gone. */
  readonly since: number | null;
}

interface StoredEvent {
  readonly sequence: number;
  readonly previousHash: string;
  readonly hash: string;
  /** What {@link hash} was made of, without the previous hash. */
  readonly rest: string;
}

const genesis: AuditHead = { sequence: 0, hash: '0'.repeat(64) };
const pageSize = 5000;
const enough = 100;

/**
 * Computes the whole chain of the audit again, by code of its own and from one snapshot, and lists where it does not hold.
 *
 * It proves that nothing between the first entry and the last was changed, taken out, put in or swapped by anybody who did not
 * also compute every later hash and the head anew. Whoever can do that, an owner of the database with patience, is found out
 * by a head that was kept elsewhere (`since`), and only for what happened before that.
 */
export async function verifyAudit(
  database: Database,
  { since }: { readonly since?: string } = {},
): Promise<AuditVerification> {
  return inAudit(database, {
    use: async (trx) => {
      const breaks: AuditBreak[] = [];
      let last = genesis;
      let anchor = since === undefined || since !== genesis.hash ? null : 0;
      for (let page = await readPage(trx, 0); page.length > 0; page = await readPage(trx, last.sequence)) {
        for (const event of page) {
          breaks.push(...breaksAt(event, last));
          if (event.hash === since) anchor = event.sequence;
          last = event;
        }
      }
      const head = await readHead(trx);
      if (head.sequence !== last.sequence || head.hash !== last.hash) {
        breaks.push({ sequence: Math.max(head.sequence, last.sequence), kind: 'head' });
      }
      if (since !== undefined && anchor === null) breaks.push({ sequence: last.sequence, kind: 'anchor' });
      return {
        head: { sequence: last.sequence, hash: last.hash },
        breaks: breaks.slice(0, enough),
        since: anchor === null ? null : last.sequence - anchor,
      };
    },
  });
}

function breaksAt(event: StoredEvent, last: AuditHead): readonly AuditBreak[] {
  const { sequence, previousHash, hash, rest } = event;
  const breaks: AuditBreak[] = [];
  if (sequence !== last.sequence + 1) breaks.push({ sequence, kind: 'missing' });
  else if (previousHash !== last.hash) breaks.push({ sequence, kind: 'unlinked' });
  const computed = createHash('sha256').update(`${previousHash}\n${rest}`).digest('hex');
  if (computed !== hash) breaks.push({ sequence, kind: 'changed' });
  return breaks;
}

async function readPage(trx: Transaction<Tables>, after: number): Promise<readonly StoredEvent[]> {
  const { rows } = await sql<StoredEvent>`select sequence, previous_hash as "previousHash", hash,
      concat_ws(E'\n', sequence, to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), actor, action,
        detail::text) as rest
    from audit_event where sequence > ${after} order by sequence limit ${pageSize}`.execute(trx);
  return rows;
}

/** The last entry that was stored, as it is kept beside the entries. */
async function readHead(trx: Transaction<Tables>): Promise<AuditHead> {
  const { rows } = await sql<AuditHead>`select sequence, hash from audit_head`.execute(trx);
  return rows[0] ?? { sequence: -1, hash: '' };
}
