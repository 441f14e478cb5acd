import type { AuditEntry, RequestContext, ReturnRelease } from '@neue-wege/domain';
import { sql, type Transaction } from 'kysely';
import { appendAudit } from '../audit/append-audit.ts';
import { inContext } from '../connection/in-context.ts';
import type { Database } from '../connection/open-database.ts';
import type { Tables } from '../connection/tables.ts';
import { type FrozenFile, readReleases, type StoredRelease } from './read-returns.ts';

/** One step of a return, taken by one person at a time. */
export interface ReturnChange {
  readonly context: RequestContext;
  readonly quarter: string;
  /** What the newest release becomes, or the next one; what it throws refuses the step. */
  readonly step: (current: StoredRelease | undefined) => ReturnRelease;
  /** What is kept with the release where the step freezes it. */
  readonly files?: readonly FrozenFile[];
  /** What the audit keeps of it, together with the step. */
  readonly entryOf: (changed: ReturnRelease) => AuditEntry;
}

/** Any two numbers that nobody else locks by; the second is made of the quarter. */
const returnLock = 7_215_003;

/**
 * Takes a step of the return of a quarter: all of it with its entry in the audit, or nothing. Whoever comes second finds it as
 * the first left it, and is refused by the step.
 *
 * @throws What the step throws.
 */
export function changeReturn(
  database: Database,
  { context, quarter, step, files = [], entryOf }: ReturnChange,
): Promise<ReturnRelease> {
  return inContext(database, {
    context,
    dataVersion: 0,
    access: 'write',
    async use(trx) {
      await sql`select pg_advisory_xact_lock(${returnLock}, hashtext(${quarter}))`.execute(trx);
      const [current] = await readReleases(trx, quarter);
      const changed = step(current);
      if (changed.number === current?.number) {
        // Before the release is frozen: then it takes none.
        if (changed.state === 'frozen') await insertFiles(trx, { changed, files });
        await updateRelease(trx, { changed, current });
      } else await insertRelease(trx, changed);
      await appendAudit(trx, [entryOf(changed)]);
      return changed;
    },
  });
}

async function insertRelease(
  trx: Transaction<Tables>,
  { quarter, number, state, reason, preparedBy }: ReturnRelease,
): Promise<void> {
  await trx
    .insertInto('quarterly_return')
    .values({ quarter })
    .onConflict((at) => at.doNothing())
    .execute();
  await trx
    .insertInto('return_release')
    .values({ quarter, release: number, state, reason, prepared_by: preparedBy })
    .execute();
}

async function insertFiles(
  trx: Transaction<Tables>,
  {
    changed: { quarter, number },
    files,
  }: { readonly changed: ReturnRelease; readonly files: readonly FrozenFile[] },
): Promise<void> {
  for (const { name, audience, lang, format, mediaType, content, sha256, rows } of files) {
    const kind = { audience, lang, format, media_type: mediaType };
    await trx
      .insertInto('return_file')
      .values({ quarter, release: number, name, ...kind, content, sha256, row_count: rows })
      .execute();
  }
}

async function updateRelease(
  trx: Transaction<Tables>,
  { changed, current }: { readonly changed: ReturnRelease; readonly current: ReturnRelease },
): Promise<void> {
  const { quarter, number, state, checkedBy, checkers, signedBy, frozenBy, check, notes } = changed;
  const isChecked = check !== current.check;
  await sql`update return_release set state = ${state}, checked_by = ${checkedBy}, checkers = ${checkers}, signed_by = ${signedBy},
      frozen_by = ${frozenBy}, as_of = ${check?.asOf ?? null}, data_version = ${check?.dataVersion ?? null},
      catalogue_version = ${check?.catalogueVersion ?? null}, figures = ${check?.figures ?? null},
      entries = ${check === null ? null : JSON.stringify(check.entries)}::jsonb,
      notes = ${JSON.stringify(notes)}::jsonb,
      checked_at = ${isChecked ? sql`now()` : sql`checked_at`},
      signed_at = case when ${signedBy}::text is null then null when signed_by is null then now() else signed_at end,
      frozen_at = case when ${frozenBy}::text is null then null else now() end
    where quarter = ${quarter} and release = ${number}`.execute(trx);
}
