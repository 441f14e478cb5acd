import {
  type Database,
  inContext,
  lastImport,
  latestVersion,
  readDirectory,
  versionActors,
} from '@neue-wege/database';
import type { Directory, FactSource, PlainDate, RequestContext } from '@neue-wege/domain';
import { type Asker, contextOfAsker } from './access/asker.ts';
import type { ApiContext, StoreState } from './api-context.ts';
import type { Seal } from './nodes/seal.ts';

/** What is asked of the store beside figures: names, versions, and whether it is there. */
export interface ApiStore {
  readonly facts: FactSource;
  readonly directoryAt: (question: StoreQuestion) => Promise<Directory>;
  readonly stateAt: (question: StoreQuestion) => Promise<StoreState>;
  /** The newest data version; 0 before the first. */
  readonly newestVersion: () => number | Promise<number>;
  /** Fulfils when the database answers. */
  readonly ping: () => Promise<unknown>;
}

/** Who asks, and as of which day. */
export interface StoreQuestion {
  readonly context: RequestContext;
  readonly asOf: PlainDate;
}

/** The store of a database, with the figures of `facts`. */
export function storeOf(database: Database, facts: FactSource): ApiStore {
  return {
    facts,
    directoryAt: (question) => readDirectory(database, question),
    stateAt: ({ context, asOf }) =>
      inContext(database, {
        context,
        dataVersion: { knownOn: asOf },
        access: 'read',
        use: async (trx) => {
          const version = await latestVersion(trx, asOf);
          const summary = await lastImport(trx, asOf);
          const actors = await versionActors(trx);
          return {
            dataVersion: version?.dataVersion ?? 0,
            knownOn: version?.knownOn ?? null,
            lastImport:
              summary === null
                ? null
                : {
                    at: new Date(summary.recordedAt),
                    actor: summary.actor,
                    rows: summary.files.reduce((sum, { rows }) => sum + rows, 0),
                    files: summary.files.length,
                  },
            synthetic: actors.includes('demo'),
          };
        },
      }),
    newestVersion: async () => (await latestVersion(database.kysely))?.dataVersion ?? 0,
    ping: () => latestVersion(database.kysely),
  };
}

/** The context of one request; what it reads of the store beside figures it reads once. */
export function contextOfRequest(
  store: ApiStore,
  {
    asker,
    today,
    signal,
    seal,
  }: {
    readonly asker: Asker;
    readonly today: PlainDate;
    readonly signal: AbortSignal;
    readonly seal: Seal;
  },
): ApiContext {
  const who = contextOfAsker(asker);
  return {
    asker,
    who,
    signal,
    today,
    facts: store.facts,
    seal,
    directoryAt: oncePerDay((asOf) => store.directoryAt({ context: who, asOf })),
    storeAt: oncePerDay((asOf) => store.stateAt({ context: who, asOf })),
  };
}

function oncePerDay<Value>(read: (asOf: PlainDate) => Promise<Value>): (asOf: PlainDate) => Promise<Value> {
  const answers = new Map<PlainDate, Promise<Value>>();
  return (asOf) => {
    const answer = answers.get(asOf) ?? read(asOf);
    answers.set(asOf, answer);
    return answer;
  };
}
