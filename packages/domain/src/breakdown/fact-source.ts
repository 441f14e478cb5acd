import type { Period } from '../calendar/period.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { Aggregate, Condition } from '../catalogue/aggregate.ts';
import type { DimensionId } from '../catalogue/dimension.ts';
import type { AgreedTarget } from '../vocabulary/agreed-target.ts';
import type { RequestContext } from '../vocabulary/context.ts';
import type { FactId, KeyAttribute } from '../vocabulary/facts.ts';
import type { VersionOrigin } from '../vocabulary/version-origin.ts';

/** A phase as the plan needs it: its key and its days. */
export interface PhaseStretch extends Period {
  readonly key: string;
}

/** A stretch of days through which presence or stock is seen, with its key in each time dimension of the groupings. */
export interface Window extends Period {
  readonly keys: Readonly<Partial<Record<DimensionId, string>>>;
}

/** One question to one kind of fact: the unit of work of a fact source. */
export interface Part {
  readonly fact: FactId;
  readonly asOf: PlainDate;
  /** Dimension lists to group by, each answered in rows of its own; `[]` is the total. */
  readonly groupings: readonly (readonly DimensionId[])[];
  readonly aggregates: readonly Aggregate[];
  /** Attributes by which every row is split beyond its grouping: a curve has one row per step. */
  readonly splitBy: readonly KeyAttribute[];
  /** Condition on attributes; `null` asks for all facts. */
  readonly where: Condition | null;
  /** Events: the days on which they may lie (none: no row). Presence and stock are limited by their windows. */
  readonly stretches: readonly Period[];
  /** Presence and stock: the windows. Events: empty. */
  readonly windows: readonly Window[];
  /** Events grouped by phase: the phases; a day outside them has the key `unknown`. */
  readonly phases: readonly PhaseStretch[];
  /** Of more rows than this no more are answered, and it is open which: the answer can only be refused. Absent: all. */
  readonly mostRows?: number;
}

/** The answer for one group that has facts. */
export interface PartRow {
  /** Index into the part's groupings. */
  readonly grouping: number;
  /** Keys in the order of the grouping, then those of `splitBy`. */
  readonly keys: readonly string[];
  /** One number per aggregate, in order; `null` for a median or sum over nothing. */
  readonly values: readonly (number | null)[];
}

/** What was known at one data version, read in one consistent snapshot. */
export interface FactSnapshot {
  /** 0 before the first version. */
  readonly dataVersion: number;
  /** Programme phases in order of their first day; one that still runs ends on 9999-12-31. */
  readonly phases: readonly PhaseStretch[];
  /** What was agreed, in the order of measure, location and year. */
  readonly targets: readonly AgreedTarget[];
  /** Where windows of days begin, at the locations that may be seen. Looks at every entry: asked only where it is needed. */
  firstDays(): Promise<FirstDays>;
  /** Rows of the groups that have at least one fact; the grouping `[]` may also answer zeros. Order is free. */
  answer(part: Part): Promise<readonly PartRow[]>;
}

/** The first day on which anybody entered, and the first on which a run had places; `null` where there is none. */
export interface FirstDays {
  readonly entry: PlainDate | null;
  readonly place: PlainDate | null;
}

declare global {
  /** A signal is handed on, never looked into: who reads knows the whole of it. */
  interface AbortSignal {
    readonly aborted: boolean;
  }
}

/** Which snapshot: of the newest version known by `asOf`, or of a certain version seen from that day. */
export interface SnapshotQuestion {
  readonly context: RequestContext;
  readonly asOf: PlainDate;
  readonly dataVersion?: number;
  /** Ends the reading when nobody waits for it any more; it then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/** A data version in the list of all: when it became known, and how it came about. */
export interface KnownVersion {
  readonly dataVersion: number;
  readonly knownOn: PlainDate;
  readonly origin: VersionOrigin;
  /** Somebody typed one record, or took that back: no delivery, whatever its origin. */
  readonly isSingleRecord: boolean;
}

/**
 * Where facts come from: SQL, or the in-memory reference. Both fulfil `describeFactSource` of `./testing`.
 *
 * The snapshot is limited to the context's locations, and is valid only while `use` runs.
 */
export interface FactSource {
  read<T>(question: SnapshotQuestion, use: (snapshot: FactSnapshot) => Promise<T>): Promise<T>;
  /** Every data version, in order. */
  versions(): Promise<readonly KnownVersion[]>;
}
