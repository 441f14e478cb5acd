import { sql } from 'kysely';
import type { Database } from '../connection/open-database.ts';
import { asProtection } from './read-releases.ts';

/** What an attacker can infer from a release, as it was computed then. */
export interface AttackRecord {
  readonly releaseId: number;
  /** Instant as ISO text in UTC. */
  readonly attackedAt: string;
  readonly actor: string;
  readonly record: Readonly<Record<string, unknown>>;
}

/** Adds what an attack on a release found; earlier records stay. */
export async function storeAttack(
  database: Database,
  { releaseId, actor, record }: Omit<AttackRecord, 'attackedAt'>,
): Promise<void> {
  await asProtection(database, {
    actor,
    access: 'write',
    use: (trx) =>
      trx
        .insertInto('release_attack')
        .values({ release_id: releaseId, actor, record: JSON.stringify(record) })
        .execute(),
  });
}

/** What attacks on a release found, the last one first. */
export async function readAttacks(
  database: Database,
  { releaseId, actor }: { readonly releaseId: number; readonly actor: string },
): Promise<readonly AttackRecord[]> {
  return asProtection(database, {
    actor,
    access: 'read',
    async use(trx) {
      const { rows } =
        await sql<AttackRecord>`select release_id as "releaseId", attacked_at as "attackedAt", actor, record
        from release_attack where release_id = ${releaseId} order by attack_id desc`.execute(trx);
      return rows;
    },
  });
}
