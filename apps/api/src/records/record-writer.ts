import {
  type Database,
  type EnrolmentIdentity,
  type EnrolmentName,
  type RecordResult,
  type RecordSubject,
  readEnrolmentIdentity,
  storeRecord,
} from '@neue-wege/database';
import type { DeliveryFileKind, PlainDate, RequestContext } from '@neue-wege/domain';
import { type Pseudonymiser, type RecordCell, readRecord } from '@neue-wege/intake';

/** One record as somebody typed it, and what they knew when they did. */
export interface RecordChange {
  readonly kind: DeliveryFileKind;
  /** What it is called in the history of imports. */
  readonly name: string;
  readonly cells: ReadonlyMap<string, RecordCell>;
  readonly subject: RecordSubject;
  readonly basedOn: number;
  readonly reason?: string | undefined;
  readonly idempotencyKey?: string | undefined;
}

/** Stores single records for one request. */
export interface RecordWriter {
  /** Throws as the store does. */
  readonly write: (change: RecordChange) => Promise<RecordResult>;
  /** `null` when there is none that may be seen. */
  readonly enrolment: (name: EnrolmentName) => Promise<EnrolmentIdentity | null>;
}

/** Who writes, and what is to be read anew afterwards. */
export interface RecordWriting {
  readonly context: RequestContext;
  readonly signal: AbortSignal;
  readonly today: PlainDate;
  readonly pseudonyms: Pick<Pseudonymiser, 'checkValue'>;
  readonly forget: () => void;
}

/** A writer for whoever asks. */
export function createRecordWriter(database: Database, writing: RecordWriting): RecordWriter {
  const { context, signal, today, pseudonyms, forget } = writing;
  return {
    async write({ kind, name, cells, subject, basedOn, reason, idempotencyKey: key }) {
      const reading = readRecord({
        kind,
        name,
        cells,
        pseudonymKey: pseudonyms.checkValue,
        latest: today,
      });
      const hashes = reading.contents().map(({ sha256 }) => sha256);
      const request = JSON.stringify([name, hashes, basedOn, reason ?? null]);
      const once = key === undefined ? undefined : { key, request };
      try {
        return await storeRecord(database, { reading, context, today, subject, basedOn, reason, once });
      } finally {
        forget();
      }
    },
    enrolment: (name) => readEnrolmentIdentity(database, { context, signal, asOf: today, name }),
  };
}
