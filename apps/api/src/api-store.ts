import {
  type AuditPage,
  type AuditPageQuestion,
  type Database,
  type DataVersionWatch,
  type ImportQuestion,
  inContext,
  lastDelivery,
  latestVersion,
  newestDataVersion,
  ping,
  readAudit,
  readAuditEntries,
  readDirectory,
  readLocationKeys,
  readTargetsInForce,
  readTargetVersions,
  type StoredAuditEntry,
  type TargetsInForce,
  versionActors,
} from '@neue-wege/database';
import type { FactSource, PlainDate, RequestContext } from '@neue-wege/domain';
import type { StoreState } from './api-context.ts';
import { boundedMap } from './bounded-map.ts';
import type { DirectoryOfDay } from './directory-entries.ts';
import { createImports, type Imports } from './records/imports.ts';
import { createRecordReader, type RecordAsking, type RecordReader } from './records/record-reader.ts';
import { createRecordWriter, type RecordWriter, type RecordWriting } from './records/record-writer.ts';
import { createReturnDesk, type ReturnDesk, type ReturnDeskOptions } from './returns/return-desk.ts';

/** What is asked of the store beside figures: names, versions, and whether it is there. */
export interface ApiStore {
  readonly facts: FactSource;
  /** With a data version instead of the newest one known on the day. */
  readonly directoryAt: (
    question: StoreQuestion & { readonly dataVersion?: number | undefined },
  ) => Promise<DirectoryOfDay>;
  /** `upTo`: of the last import up to that data version. */
  readonly stateAt: (question: StoreQuestion & { readonly upTo?: number }) => Promise<StoredState>;
  /** The newest data version; 0 before the first. */
  readonly newestVersion: () => number | Promise<number>;
  /** The newest that was known on a day. */
  readonly versionAt: (question: StoreQuestion) => Promise<number>;
  readonly recordsFor: (asking: RecordAsking) => RecordReader;
  readonly importsFor: (asking: ImportQuestion & { readonly today: PlainDate }) => Imports;
  readonly targetsAt: (question: StoreQuestion) => Promise<TargetsInForce>;
  readonly targetVersions: (question: Omit<StoreQuestion, 'asOf'>) => Promise<readonly number[]>;
  readonly locationKeys: (context: RequestContext) => Promise<readonly string[]>;
  readonly recordWriterFor: (asking: RecordWriting) => RecordWriter;
  readonly auditEntries: (sequences: readonly number[]) => Promise<readonly StoredAuditEntry[]>;
  readonly auditPage: (question: AuditPageQuestion) => Promise<AuditPage>;
  readonly returnsFor: (asking: ReturnDeskOptions) => ReturnDesk;
  /** Fulfils when the database answers. */
  readonly ping: () => Promise<unknown>;
}

/** What the database says of itself. */
export type StoredState = Omit<StoreState, 'heldBack'>;

/** Who asks, and as of which day. */
export interface StoreQuestion {
  readonly context: RequestContext;
  readonly asOf: PlainDate;
  readonly signal?: AbortSignal;
}

/** So many names of so many directories are kept. */
const keptNames = 200_000;

/** The store of a database, with the figures of `facts`. Names are read once per data version, day and locations. */
export function storeOf(
  database: Database,
  { facts, versions }: { readonly facts: FactSource; readonly versions: DataVersionWatch },
): ApiStore {
  const directories = boundedMap<DirectoryOfDay>({
    limit: keptNames,
    weigh: (_, { runs }) => 100 + runs.length,
  });
  const newestVersion = (): number | Promise<number> => versions.current() ?? newestDataVersion(database);
  return {
    facts,
    directoryAt: async (question) => {
      const { asOf, context, dataVersion } = question;
      const key = JSON.stringify([dataVersion ?? (await newestVersion()), asOf, context.locations]);
      const directory = directories.find(key) ?? { ...(await readDirectory(database, question)), asOf };
      directories.store(key, directory);
      return directory;
    },
    stateAt: ({ context, asOf, signal, upTo }) =>
      inContext(database, {
        context,
        signal,
        dataVersion: { knownOn: asOf },
        access: 'read',
        use: async (trx) => {
          const version = await latestVersion(trx, asOf);
          const delivery = await lastDelivery(trx, { asOf, dataVersion: upTo });
          const actors = await versionActors(trx);
          return {
            dataVersion: version?.dataVersion ?? 0,
            knownOn: version?.knownOn ?? null,
            lastImport: delivery === null ? null : { ...delivery, at: new Date(delivery.recordedAt) },
            synthetic: actors.includes('demo'),
          };
        },
      }),
    newestVersion,
    versionAt: ({ context, asOf, signal }) =>
      inContext(database, {
        context,
        signal,
        dataVersion: { knownOn: asOf },
        access: 'read',
        use: (_, dataVersion) => Promise.resolve(dataVersion),
      }),
    auditEntries: (sequences) => readAuditEntries(database, sequences),
    auditPage: (question) => readAudit(database, question),
    recordsFor: (asking) => createRecordReader(database, asking),
    importsFor: (asking) => createImports(database, asking),
    targetsAt: (question) => readTargetsInForce(database, question),
    targetVersions: (question) => readTargetVersions(database, question),
    locationKeys: (context) => readLocationKeys(database, context),
    recordWriterFor: (asking) => createRecordWriter(database, asking),
    returnsFor: (asking) => createReturnDesk(database, asking),
    ping: () => ping(database),
  };
}
