import type { AuditEntry, DeliveryFileKind } from '@neue-wege/domain';
import type { Transaction } from 'kysely';
import type { Tables } from '../connection/tables.ts';
import type { DeliveredColumns } from './stage-delivery.ts';
import type { VersionToMake } from './write-version.ts';

/** How a delivery is stored. */
export interface StoreOptions extends VersionToMake {
  readonly origin: 'import' | 'correction';
  /** `replace`: the delivery is complete for every location it names. */
  readonly mode: 'upsert' | 'replace';
  /** Creates locations, projects and runs that rows name. */
  readonly createMissing: boolean;
  /** Stores the good rows and keeps the bad ones apart, instead of storing nothing. */
  readonly keepGood: boolean;
  /** Does the same work, says what it would do to records and figures, and undoes it. */
  readonly dryRun: boolean;
  /** Whether a person has seen that a complete delivery ends much of what a location has, and means it. */
  readonly confirmShrinking?: boolean;
  /** The share of a location's records of a kind from which on that must be confirmed; 0.2 unless given. */
  readonly shrinkLimit?: number;
  /** Keeps of a refused delivery that there was one, its files by their hashes and what was found; the usual thing. */
  readonly keepRefusal?: boolean;
  /** The version on which somebody decided that it is stored; on another one nothing is. */
  readonly decidedOn?: number;
  /** What the audit says of it beside its counts; nothing about a person. */
  readonly told?: AuditEntry['detail'];
  /** Called with the number of rows read so far. */
  readonly onProgress?: (rows: number) => void;
}

/** One delivery while it is being stored: the transaction, the version it makes, and what its files contain. */
export interface StoreWork {
  readonly trx: Transaction<Tables>;
  readonly version: number;
  /** Version of the key that made the pseudonyms. */
  readonly keyVersion: number;
  readonly options: StoreOptions;
  readonly delivered: DeliveredColumns;
  /** How many rows were refused so far: it grows while rules are checked. */
  readonly refusals: { count: number };
}

/** How many records of each kind rows only name, so that they are created. */
export interface CreatedCounts {
  readonly locations: number;
  readonly projects: number;
  readonly runs: number;
}

/** Nothing is created. */
export const nothingCreated: CreatedCounts = { locations: 0, projects: 0, runs: 0 };

/** What became of the rows of one kind. */
export interface StoredCounts {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly ended: number;
  /** Records that rows only name, created on demand. */
  readonly created: CreatedCounts;
  /** Stored cells that an empty cell clears. */
  readonly cleared: number;
}

/** The counts of no row. */
export const nothingStored: StoredCounts = {
  added: 0,
  changed: 0,
  unchanged: 0,
  ended: 0,
  created: nothingCreated,
  cleared: 0,
};

/** The sum of counts, member by member. */
export function sumCounts(counts: readonly StoredCounts[]): StoredCounts {
  return counts.reduce(
    (sum, one) => ({
      added: sum.added + one.added,
      changed: sum.changed + one.changed,
      unchanged: sum.unchanged + one.unchanged,
      ended: sum.ended + one.ended,
      created: {
        locations: sum.created.locations + one.created.locations,
        projects: sum.created.projects + one.created.projects,
        runs: sum.created.runs + one.created.runs,
      },
      cleared: sum.cleared + one.cleared,
    }),
    nothingStored,
  );
}

/** The locations that the delivery is limited to; `null` where it may be for all. */
export function ownLocations({ options }: StoreWork): readonly string[] | null {
  const { locations } = options.context;
  return locations === 'all' ? null : locations;
}

/** Whether the delivery has a file of that kind, and so the table of its staged rows. */
export function isStaged(work: StoreWork, kind: DeliveryFileKind): boolean {
  return work.delivered.has(kind);
}
