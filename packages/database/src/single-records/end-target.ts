import { createHash } from 'node:crypto';
import { type DeliveryReading, DomainError, type PlainDate, type RequestContext } from '@neue-wege/domain';
import { sql } from 'kysely';
import { appendAudit } from '../audit/append-audit.ts';
import { importEntry } from '../audit/import-entry.ts';
import type { Database } from '../connection/open-database.ts';
import { recordDelivery } from '../store/record-import.ts';
import { nothingStored } from '../store/store-work.ts';
import { addVersion, lockVersions, writeInContext } from '../store/write-version.ts';
import { isTarget, requireUnchanged, type TargetKeys } from './changed-since.ts';
import { earlierAnswer, keepAnswer, type OnceOnly } from './idempotency.ts';
import type { RecordResult } from './store-record.ts';

/** A target that is to end, and what whoever ends it knew. */
export interface TargetToEnd {
  readonly target: TargetKeys;
  readonly context: RequestContext;
  readonly today: PlainDate;
  /** Why it holds no longer. */
  readonly reason: string;
  /** What it is called in the history of imports. */
  readonly name: string;
  /** The data version that was seen when this was made up. */
  readonly basedOn: number;
  readonly once?: OnceOnly | undefined;
}

/**
 * Ends a target as one data version: from then on nothing is agreed, and every past day still shows what was. It stands in the
 * history of imports, and can be taken back there.
 *
 * @throws DomainError NOT_FOUND when no such target is in force or may be changed; CONFLICT when it changed since the version
 * it is based on, or when its key was used for another request; BAD_INPUT without a reason.
 */
export function endTarget(database: Database, ending: TargetToEnd): Promise<RecordResult> {
  const { target, context, today, reason, name, basedOn, once } = ending;
  const { actor } = context;
  const options = {
    context,
    today,
    knownOn: today,
    origin: 'correction',
    note: reason,
    isSingleRecord: true,
    mode: 'upsert',
    told: { target: { ...target } },
  } as const;
  return writeInContext(database, {
    context,
    async use(trx) {
      const version = ((await lockVersions(trx, options))?.dataVersion ?? 0) + 1;
      const earlier = once === undefined ? undefined : await earlierAnswer(trx, { actor, once });
      if (earlier !== undefined) return { ...earlier, findings: [] };
      await requireUnchanged(trx, { subject: { kind: 'target', target }, basedOn });
      const ended = await sql`update target t set version_to = ${version}::integer
        where t.version_to is null and ${isTarget(target)}`.execute(trx);
      if (Number(ended.numAffectedRows ?? 0) === 0) {
        throw new DomainError('NOT_FOUND', [{ place: 'input', message: 'There is no such target.' }]);
      }
      await addVersion(trx, { version, toMake: options });
      const reading = readingOf(name, target);
      const { added, changed, unchanged } = nothingStored;
      const counts = { added, changed, unchanged, ended: 1, rejected: 0 };
      const kept = { status: 'stored', dataVersion: version } as const;
      const importId = await recordDelivery(trx, { reading, options, counts, findings: [], ...kept });
      const answer = { importId, ...kept };
      if (once !== undefined) await keepAnswer(trx, { actor, once, answer });
      const files = reading.contents().map((file) => ({ ...file, file: file.name }));
      await appendAudit(trx, [importEntry(options, { ...answer, files, counts })]);
      return { ...answer, findings: [] };
    },
  });
}

/** What the history of imports keeps of it: one file with one row, by a hash that no delivery has. */
function readingOf(
  name: string,
  { measure, location, year }: TargetKeys,
): Pick<DeliveryReading, 'files' | 'contents'> {
  const content = JSON.stringify([name, measure, location, year]);
  const file = { name, kind: 'targets' } as const;
  const sha256 = createHash('sha256').update(content).digest('hex');
  return { files: [file], contents: () => [{ ...file, rows: 1, sha256 }] };
}
