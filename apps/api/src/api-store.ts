import {
  type AuditPage,
  type AuditPageQuestion,
  type Database,
  type DataVersionWatch,
  type ImportQuestion,
  inContext,
  keptMembers,
  lastDelivery,
  latestVersion,
  newestDataVersion,
  ping,
  readAudit,
  readAuditEntries,
  readDirectory,
  readLocationKeys,
  readTargetsInForce,
  type StoredAuditEntry,
  type TargetsInForce,
  versionActors,
} from '@neue-wege/database';
import {
  type FactSource,
  type PlainDate,
  publishedTables,
  type ReleaseSource,
  type RequestContext,
} from '@neue-wege/domain';
import { type Asker, contextOfAsker, may, seesExact } from './access/asker.ts';
import type { Contact } from './accounts/contact.ts';
import type { ApiContext, StoreState } from './api-context.ts';
import type { RecordAudit } from './audit/audit-event.ts';
import { createTrace } from './audit/trace.ts';
import { boundedMap } from './bounded-map.ts';
import type { DirectoryOfDay } from './directory-entries.ts';
import { keyNames } from './key-names.ts';
import type { Seal } from './nodes/seal.ts';
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
    locationKeys: (context) => readLocationKeys(database, context),
    recordWriterFor: (asking) => createRecordWriter(database, asking),
    returnsFor: (asking) => createReturnDesk(database, asking),
    ping: () => ping(database),
  };
}

/** The context of one request; what it reads of the store beside figures it reads once. */
export function contextOfRequest(
  store: ApiStore,
  {
    asker,
    audit,
    questionWatch,
    today,
    signal,
    seal,
    pseudonyms,
    releases,
    present,
    heldBack,
    newVersions,
    importJobs,
    watchImportJob,
    contact,
    isFourEyes,
  }: Pick<
    ApiContext,
    'questionWatch' | 'newVersions' | 'pseudonyms' | 'releases' | 'importJobs' | 'watchImportJob'
  > & {
    readonly asker: Asker;
    readonly audit: RecordAudit;
    readonly today: PlainDate;
    readonly signal: AbortSignal;
    readonly seal: Seal;
    /** What is released, without waiting for the first of it. */
    readonly present: ReleaseSource;
    readonly heldBack: () => number | null;
    readonly contact: Contact;
    readonly isFourEyes: boolean;
  },
): ApiContext {
  const who = contextOfAsker(asker);
  const trace = createTrace();
  const directories = oncePerDay(async (asOf) => {
    // A key without figures would tell that something was delivered that is not released yet, or never.
    const dataVersion = seesExact(asker)
      ? undefined
      : ((await releasedBy(asOf, { releases, context: who }))?.dataVersion ?? 0);
    return store.directoryAt({ context: who, asOf, dataVersion, signal });
  });
  const states = oncePerDay(async (asOf): Promise<StoreState> => {
    const question = { context: who, asOf, signal };
    if (!seesExact(asker)) return releasedState(store, { releases, question });
    return { ...(await store.stateAt(question)), heldBack: heldBack() };
  });
  let records: RecordReader | undefined;
  const forget = (): void => {
    records = undefined;
    directories.forget();
    states.forget();
  };
  return {
    asker,
    who,
    audit,
    questionWatch,
    trace,
    async auditEntries(sequences) {
      // They are looked for whoever asks, and shown to some.
      if (may(asker, 'audit'))
        await audit({ actor: asker.actor, action: 'audit_read', detail: { sequences } });
      return store.auditEntries(sequences);
    },
    async auditPage(question) {
      await audit({ actor: asker.actor, action: 'audit_read', detail: keptMembers(question) });
      return store.auditPage(question);
    },
    signal,
    today,
    facts: factsFor(store.facts, signal),
    releases,
    newVersions,
    importJobs,
    watchImportJob,
    seal,
    pseudonyms,
    directoryAt: directories.at,
    async presentDirectory() {
      const isThere = seesExact(asker) || (await releasedBy(today, { releases: present, context: who }));
      return isThere ? directories.at(today) : undefined;
    },
    targetsAt: (asOf) => store.targetsAt({ context: who, asOf, signal }),
    locationKeys: () => store.locationKeys(who),
    recordWriter: store.recordWriterFor({ context: who, signal, today, pseudonyms, forget }),
    returns: store.returnsFor({
      asker,
      who,
      audit,
      today,
      signal,
      facts: factsFor(store.facts, signal),
      releases,
      isFourEyes,
      async frameOf({ asOf, dataVersion }) {
        const question = { context: who, asOf, signal };
        const nameOf = keyNames(await store.directoryAt({ ...question, dataVersion }));
        const isSynthetic = (await store.stateAt(question)).synthetic;
        return { office: contact.office, contact: contact.email, nameOf, isSynthetic };
      },
    }),
    imports: store.importsFor({ context: who, signal, today }),
    // Most questions read none.
    get records() {
      records ??= store.recordsFor({ context: who, signal, trace });
      return records;
    },
    // Nothing becomes known after today.
    versionAt: async (asOf) =>
      asOf === today ? store.newestVersion() : store.versionAt({ context: who, asOf, signal }),
    storeAt: states.at,
    isSynthetic: async () => (await store.stateAt({ context: who, asOf: today, signal })).synthetic,
  };
}

/**
 * The state of the store as far as it was released, without what came since. How many rows a delivery had is told to nobody who
 * sees no exact figures.
 */
async function releasedState(
  store: Pick<ApiStore, 'stateAt'>,
  { releases, question }: { readonly releases: ReleaseSource; readonly question: StoreQuestion },
): Promise<StoreState> {
  const table = await releasedBy(question.asOf, { releases, context: question.context });
  const dataVersion = table?.dataVersion ?? 0;
  const { lastImport, synthetic } = await store.stateAt({ ...question, upTo: dataVersion });
  return {
    dataVersion,
    knownOn: table?.asOf ?? null,
    ...(table && { asOf: table.asOf }),
    lastImport: lastImport && { ...lastImport, rows: null },
    synthetic,
    heldBack: null,
  };
}

/** Any table as it was released last by that day: all of a release are of one day and data version. */
async function releasedBy(
  asOf: PlainDate,
  { releases, context }: { readonly releases: ReleaseSource; readonly context: RequestContext },
): Promise<{ readonly asOf: PlainDate; readonly dataVersion: number } | undefined> {
  const [first] = publishedTables;
  return first && releases.table({ context, asOf, id: first.id, profile: 'MANAGEMENT' });
}

/** Reading ends with the request that asks. */
function factsFor(facts: FactSource, signal: AbortSignal): FactSource {
  return {
    read: (question, use) => facts.read({ ...question, signal }, use),
    versions: () => facts.versions(),
  };
}

function oncePerDay<Value>(read: (asOf: PlainDate) => Promise<Value>): {
  readonly at: (asOf: PlainDate) => Promise<Value>;
  readonly forget: () => void;
} {
  const answers = new Map<PlainDate, Promise<Value>>();
  return {
    at(asOf) {
      const answer = answers.get(asOf) ?? read(asOf);
      answers.set(asOf, answer);
      return answer;
    },
    forget: () => answers.clear(),
  };
}
