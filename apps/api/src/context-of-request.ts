import { keptMembers } from '@neue-wege/database';
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
import type { ApiStore, StoreQuestion } from './api-store.ts';
import type { RecordAudit } from './audit/audit-event.ts';
import { createTrace } from './audit/trace.ts';
import { keyNames } from './key-names.ts';
import type { Seal } from './nodes/seal.ts';
import type { RecordReader } from './records/record-reader.ts';

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
    releaseStanding,
    newVersions,
    importJobs,
    watchImportJob,
    contact,
    isFourEyes,
  }: Pick<
    ApiContext,
    | 'questionWatch'
    | 'newVersions'
    | 'pseudonyms'
    | 'releases'
    | 'releaseStanding'
    | 'importJobs'
    | 'watchImportJob'
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
  const imports = store.importsFor({ context: who, signal, today });
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
    releaseStanding,
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
    targetVersions: () => store.targetVersions({ context: who, signal }),
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
      nameOf: imports.nameOf,
      async frameOf({ asOf, dataVersion }) {
        const question = { context: who, asOf, signal };
        const nameOf = keyNames(await store.directoryAt({ ...question, dataVersion }));
        const isSynthetic = (await store.stateAt(question)).synthetic;
        return { office: contact.office, contact: contact.email, nameOf, isSynthetic };
      },
    }),
    imports,
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
