import type { IncomingMessage } from 'node:http';
import type {
  AuditPage,
  AuditPageQuestion,
  ReleaseStanding,
  StoredAuditEntry,
  TargetsInForce,
} from '@neue-wege/database';
import type { FactSource, PlainDate, ReleaseSource, RequestContext } from '@neue-wege/domain';
import type { Pseudonymiser } from '@neue-wege/intake';
import type { Asker } from './access/asker.ts';
import type { QuestionWatch } from './alarms/question-watch.ts';
import type { RecordAudit } from './audit/audit-event.ts';
import type { Trace } from './audit/trace.ts';
import type { DirectoryOfDay } from './directory-entries.ts';
import type { ImportJobView } from './imports/import-job.ts';
import type { ImportJobs } from './imports/import-jobs.ts';
import type { Seal } from './nodes/seal.ts';
import type { Imports } from './records/imports.ts';
import type { RecordReader } from './records/record-reader.ts';
import type { RecordWriter } from './records/record-writer.ts';
import type { ReturnDesk } from './returns/return-desk.ts';

/** What the last import brought. */
export interface LastImport {
  /** The instant at which it was stored. */
  readonly at: Date;
  /** Who brought it; with rows and files `null` for whoever does not see all the locations that it was made for. */
  readonly actor: string | null;
  readonly rows: number | null;
  readonly files: number | null;
}

/** What is known about the store on an as-of day; to whoever may not see figures under EXACT, about its last release. */
export interface StoreState {
  /** 0 before the first version. */
  readonly dataVersion: number;
  /** The day on which that version became known; `null` before the first one. */
  readonly knownOn: PlainDate | null;
  /** The day from which released data are seen; absent: that of the question. */
  readonly asOf?: PlainDate;
  readonly lastImport: LastImport | null;
  /** Whether the store was filled by the demo. */
  readonly synthetic: boolean;
  /** The data version that management and the public are not told of yet, since it changes few people. */
  readonly heldBack: number | null;
}

/** Tells who sent a request, and what is put at their disposal. */
export type ContextOf = (request: IncomingMessage, signal: AbortSignal) => Promise<ApiContext>;

/** What every resolver is given: who asks, which day it is, and where numbers and names come from. */
export interface ApiContext {
  /** Who asks, with their roles. */
  readonly asker: Asker;
  /** The same as every read of the store is given it. */
  readonly who: RequestContext;
  /** Keeps who did what; what is read is told to the trace, and recorded from there. */
  readonly audit: RecordAudit;
  readonly trace: Trace;
  /** Counts questions for figures, and notices unusual sequences. */
  readonly questionWatch: QuestionWatch;
  /** A page of the audit; that it was read is kept first. */
  readonly auditPage: (question: AuditPageQuestion) => Promise<AuditPage>;
  readonly auditEntries: (sequences: readonly number[]) => Promise<readonly StoredAuditEntry[]>;
  /** Ends when nobody waits for the answer any more, or when it took too long. */
  readonly signal: AbortSignal;
  /** The latest as-of day that may be asked for, and the default. */
  readonly today: PlainDate;
  readonly facts: FactSource;
  /** What may be told under disclosure control. */
  readonly releases: ReleaseSource;
  /** What is released to management, as of a day; `null` before the first release. */
  readonly releaseStanding: (asOf: PlainDate) => Promise<ReleaseStanding | null>;
  /**
   * New data versions as they come, for as long as the request and the rights of whoever asks last; without EXACT those that
   * were released.
   */
  readonly newVersions: (after: number | null) => AsyncGenerator<number, void, undefined>;
  /** Makes and reads global ids and cursors. */
  readonly seal: Seal;
  readonly directoryAt: (asOf: PlainDate) => Promise<DirectoryOfDay>;
  /** The same of today without waiting for the first release: `undefined` while there is nothing to name anything from. */
  readonly presentDirectory: () => Promise<DirectoryOfDay | undefined>;
  readonly records: RecordReader;
  readonly imports: Imports;
  /** The targets in force on a day, each as whoever asks may see it. */
  readonly targetsAt: (asOf: PlainDate) => Promise<TargetsInForce>;
  /** The data versions by which somebody set or ended a single target. */
  readonly targetVersions: () => Promise<readonly number[]>;
  /** The keys of the locations that may be seen, whatever is released. */
  readonly locationKeys: () => Promise<readonly string[]>;
  /** Stores single records; what was read before is read anew afterwards. */
  readonly recordWriter: RecordWriter;
  /** Quarterly returns on their way, and frozen. */
  readonly returns: ReturnDesk;
  /** Turn the keys of people in the source system into pseudonyms. */
  readonly pseudonyms: Pseudonymiser;
  /** Uploads on their way to imports. */
  readonly importJobs: Pick<ImportJobs, 'find' | 'own' | 'confirm' | 'cancel' | 'retry'>;
  /** A job as it goes on, for as long as the request and the rights of whoever asks last. */
  readonly watchImportJob: (jobId: string) => AsyncGenerator<ImportJobView, void, undefined>;
  readonly storeAt: (asOf: PlainDate) => Promise<StoreState>;
  /** Whether the demo filled the store, which everybody may know before anything is released. */
  readonly isSynthetic: () => Promise<boolean>;
  /** The newest data version known on a day; of today it costs no SQL. */
  readonly versionAt: (asOf: PlainDate) => Promise<number>;
}
