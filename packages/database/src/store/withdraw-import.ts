import { DomainError, deliveryFileKinds, type PlainDate, type RequestContext } from '@neue-wege/domain';
import { sql, type Transaction } from 'kysely';
import { appendAudit } from '../audit/append-audit.ts';
import type { Database } from '../connection/open-database.ts';
import type { Tables } from '../connection/tables.ts';
import { findObstacles } from './find-obstacles.ts';
import { type RecordShape, recordColumns, sameIdentity } from './record-shape.ts';
import { shapesOf, storedShapes } from './store-kinds.ts';
import { touchedRecords, type Withdrawal } from './withdrawal.ts';
import { addVersion, lockVersions, refreshStatistics, writeInContext } from './write-version.ts';

/** An import that is to be taken back, and why. */
export interface ImportToWithdraw {
  readonly importId: number;
  readonly context: RequestContext;
  /** The present day; nothing can be known after it. */
  readonly today: PlainDate;
  /** The day on which it became known that the import was wrong, not before that of the last version. */
  readonly knownOn: PlainDate;
  /** The reason. */
  readonly note: string;
}

/** What a withdrawal did. */
export interface WithdrawalResult {
  /** The version it made. */
  readonly dataVersion: number;
  /** Records that the import wrote and that ended. */
  readonly ended: number;
  /** Records that the import had ended or changed and that came back. */
  readonly restored: number;
}

/**
 * Withdraws an import as one data version, in one transaction: what it wrote ends, and what it ended comes back as it was.
 * Nothing is overwritten: every past version stays as it is. Imports that were withdrawn themselves stand in nobody's way, so
 * the last ones can be withdrawn one after the other.
 *
 * A record that a later delivery contained unchanged left no trace there: it goes with the import that brought it.
 *
 * @throws DomainError NOT_FOUND when there is no such import; CONFLICT when it was refused, changed nothing, is withdrawn already, or
 * later versions built on it: then each issue names a kind of record, how many, and where they are. BAD_INPUT when `knownOn`
 * lies before the last version or after today, or the reason is missing.
 */
export async function withdrawImport(database: Database, asked: ImportToWithdraw): Promise<WithdrawalResult> {
  const { importId, context, knownOn } = asked;
  return writeInContext(database, {
    context,
    async use(trx) {
      const request = { ...asked, origin: 'withdrawal' } as const;
      const last = await lockVersions(trx, request);
      const { of, isSingleRecord } = await findVersion(trx, importId);
      const toMake = { ...request, isSingleRecord };
      const version = (last?.dataVersion ?? 0) + 1;
      const work: Withdrawal = { trx, of, version, knownOn };
      const result = await takeBack(work);
      const obstacles = await findObstacles(work);
      if (obstacles.length > 0) throw new DomainError('CONFLICT', obstacles);
      await addVersion(trx, { version, toMake });
      await trx
        .updateTable('import')
        .set({ withdrawn_by: version })
        .where('import_id', '=', importId)
        .execute();
      const tables = storedShapes.map(({ table }) => table);
      await refreshStatistics(trx, { tables, written: result.ended + result.restored });
      const detail = { importId, knownOn, ...result };
      await appendAudit(trx, [{ actor: context.actor, action: 'withdrawal', detail }]);
      return result;
    },
  });
}

/** The version that an import made, which must still stand, and whether it is of one record that somebody typed. */
async function findVersion(
  trx: Transaction<Tables>,
  importId: number,
): Promise<{ readonly of: number; readonly isSingleRecord: boolean }> {
  const found = await trx
    .selectFrom('import as i')
    .leftJoin('data_version as v', 'v.data_version', 'i.data_version')
    .select(['i.status', 'i.data_version', 'i.withdrawn_by', 'v.is_single_record'])
    .where('import_id', '=', importId)
    .executeTakeFirst();
  const place = `import ${importId}`;
  if (found === undefined) {
    throw new DomainError('NOT_FOUND', [{ place, message: 'There is no such import.' }]);
  }
  const { status, data_version: version, withdrawn_by: withdrawnBy } = found;
  if (version === null) {
    const why = status === 'refused' ? 'It was refused and stored nothing' : 'It changed nothing';
    throw new DomainError('CONFLICT', [{ place, message: `${why}; there is nothing to withdraw.` }]);
  }
  if (withdrawnBy !== null) {
    const message = `It is withdrawn already, by data version ${withdrawnBy}.`;
    throw new DomainError('CONFLICT', [{ place, message }]);
  }
  return { of: version, isSingleRecord: found.is_single_record ?? false };
}

type WithdrawnCounts = Pick<WithdrawalResult, 'ended' | 'restored'>;

async function takeBack(work: Withdrawal): Promise<WithdrawalResult> {
  let [ended, restored] = [0, 0];
  for (const kind of deliveryFileKinds) {
    const counts: WithdrawnCounts[] = [];
    for (const shape of shapesOf(kind)) {
      counts.push({ ended: await endTouched(work, shape), restored: await restoreEnded(work, shape) });
    }
    // A run is of two tables, and still one record.
    ended += Math.max(...counts.map((of) => of.ended));
    restored += Math.max(...counts.map((of) => of.restored));
  }
  return { dataVersion: work.version, ended, restored };
}

/** Ends what stands at present of the records that the import touched. */
async function endTouched(work: Withdrawal, shape: RecordShape): Promise<number> {
  const result = await sql`update ${sql.table(shape.table)} c set version_to = ${work.version}::integer
    from (${touchedRecords(work, shape)}) t
    where c.version_to is null and ${sameIdentity(shape, ['c', 't'])}`.execute(work.trx);
  return Number(result.numAffectedRows ?? 0);
}

/** Brings back, from the new version on, what the import had ended. */
async function restoreEnded({ trx, of, version }: Withdrawal, shape: RecordShape): Promise<number> {
  const columns = recordColumns(shape);
  const result = await sql`insert into ${sql.table(shape.table)} (${columns}, version_from)
    select ${columns}, ${version}::integer from ${sql.table(shape.table)} where version_to = ${of}::integer`.execute(
    trx,
  );
  return Number(result.numAffectedRows ?? 0);
}
