import {
  type Database,
  type EnrolmentIdentity,
  type EnrolmentName,
  endTarget,
  type OnceOnly,
  type RecordResult,
  type RecordSubject,
  readEnrolmentIdentity,
  storeRecord,
  type TargetToEnd,
} from '@neue-wege/database';
import type { AuditEntry, DeliveryFileKind, PlainDate, RequestContext } from '@neue-wege/domain';
import { type Pseudonymiser, type RecordCell, readRecord } from '@neue-wege/intake';

/** One record as somebody typed it, and what they knew when they did. */
export interface RecordChange {
  readonly kind: DeliveryFileKind;
  /** What it is called in the history of imports. */
  readonly name: string;
  readonly cells: ReadonlyMap<string, RecordCell>;
  readonly subject: RecordSubject;
  /** What the audit says of it; nothing about a person. */
  readonly told?: AuditEntry['detail'];
  readonly basedOn: number;
  readonly reason?: string | undefined;
  readonly idempotencyKey?: string | undefined;
}

/** A target that is to end, as somebody asked for it. */
export interface TargetEnding extends Pick<TargetToEnd, 'target' | 'reason' | 'name' | 'basedOn'> {
  readonly idempotencyKey?: string | undefined;
}

/** Stores single records for one request. */
export interface RecordWriter {
  /** Throws as the store does. */
  readonly write: (change: RecordChange) => Promise<RecordResult>;
  /** Throws as the store does. */
  readonly endTarget: (ending: TargetEnding) => Promise<RecordResult>;
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
    async write({ kind, name, cells, subject, told, basedOn, reason, idempotencyKey: key }) {
      const reading = readRecord({
        kind,
        name,
        cells,
        pseudonymKey: pseudonyms.checkValue,
        latest: today,
      });
      const hashes = reading.contents().map(({ sha256 }) => sha256);
      const once = onceOf(key, [name, hashes, basedOn, reason ?? null]);
      try {
        return await storeRecord(database, { reading, context, today, subject, told, basedOn, reason, once });
      } finally {
        forget();
      }
    },
    async endTarget({ idempotencyKey: key, ...ending }) {
      const { name, target, basedOn, reason } = ending;
      const { measure, location, year } = target;
      const once = onceOf(key, [name, measure, location, year, basedOn, reason]);
      try {
        return await endTarget(database, { ...ending, context, today, once });
      } finally {
        forget();
      }
    },
    enrolment: (name) => readEnrolmentIdentity(database, { context, signal, asOf: today, name }),
  };
}

/** By which key what is asked for is made once; `undefined` without one. */
function onceOf(key: string | undefined, asked: readonly unknown[]): OnceOnly | undefined {
  return key === undefined ? undefined : { key, request: JSON.stringify(asked) };
}
