import type { AuditEntry, DeliveryReading, Finding, PlainDate, RequestContext } from '@neue-wege/domain';
import type { Database } from '../connection/open-database.ts';
import { readImportFindings } from '../records/read-import-findings.ts';
import { storeDelivery } from '../store/store-delivery.ts';
import { type RecordSubject, requireUnchanged } from './changed-since.ts';
import { type EarlierAnswer, earlierAnswer, keepAnswer, type OnceOnly } from './idempotency.ts';
import { requireNothingOverwritten } from './require-nothing-overwritten.ts';

/** One record that somebody typed, and what they knew. */
export interface RecordToStore {
  /** A reading of one file with one row. */
  readonly reading: DeliveryReading;
  readonly context: RequestContext;
  readonly today: PlainDate;
  /** Why what is stored was wrong; without a reason nothing that is stored may be replaced. */
  readonly reason?: string | undefined;
  /** What the audit says of it; nothing about a person. */
  readonly told?: AuditEntry['detail'] | undefined;
  /** What is changed. */
  readonly subject: RecordSubject;
  /** The data version that was seen when the change was made up. */
  readonly basedOn: number;
  readonly once?: OnceOnly | undefined;
}

/** What became of a record. */
export type RecordResult =
  | {
      readonly status: 'stored' | 'unchanged';
      readonly dataVersion: number;
      readonly importId: number;
      readonly findings: readonly Finding[];
    }
  | { readonly status: 'refused'; readonly findings: readonly Finding[] };

/**
 * Stores one record by the rules and in the versions of a delivery: as one data version, or not at all.
 *
 * @throws DomainError CONFLICT when the record changed since the version it is based on, when it would replace what is
 * recorded without being a correction, or when its key was used for another request; BAD_INPUT as for a delivery.
 */
export async function storeRecord(database: Database, record: RecordToStore): Promise<RecordResult> {
  const { reading, context, today, reason, told, subject, basedOn, once } = record;
  const { actor } = context;
  const [file] = reading.files;
  if (file === undefined) throw new Error('A single record is a reading of one file');
  try {
    const result = await storeDelivery(database, {
      reading,
      context,
      today,
      knownOn: today,
      ...(reason === undefined ? { origin: 'import' } : { origin: 'correction', note: reason }),
      ...(told === undefined ? {} : { told }),
      isSingleRecord: true,
      mode: 'upsert',
      createMissing: false,
      keepGood: false,
      dryRun: false,
      keepRefusal: false,
      async beforehand(trx) {
        const earlier = once === undefined ? undefined : await earlierAnswer(trx, { actor, once });
        if (earlier !== undefined) throw new Answered(earlier);
        await requireUnchanged(trx, { subject, basedOn });
      },
      async alongside(trx, { importId, dataVersion, status }) {
        if (reason === undefined && status === 'stored')
          await requireNothingOverwritten(trx, { kind: file.kind, version: dataVersion, reading });
        if (once !== undefined)
          await keepAnswer(trx, {
            actor,
            once,
            answer: { importId, dataVersion, status: status === 'stored' ? 'stored' : 'unchanged' },
          });
      },
    });
    const { status, dataVersion, importId, findings } = result;
    if (status === 'refused' || importId === null) return { status: 'refused', findings };
    return { status: status === 'stored' ? 'stored' : 'unchanged', dataVersion, importId, findings };
  } catch (error) {
    if (!(error instanceof Answered)) throw error;
    const { importId } = error.answer;
    // One row breaks few rules.
    const { findings } = await readImportFindings(database, {
      context,
      importId,
      after: null,
      first: 100,
    });
    return { ...error.answer, findings };
  }
}

/** Ends the transaction of a change that was made before. */
class Answered extends Error {
  readonly answer: EarlierAnswer;

  constructor(answer: EarlierAnswer) {
    super('The change was made before');
    this.answer = answer;
  }
}
