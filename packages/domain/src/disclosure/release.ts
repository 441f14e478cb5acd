import type { Breakdown } from '../breakdown/breakdown.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import { type DimensionId, dimensionIds } from '../catalogue/dimension.ts';
import { ancestorsOf, parentKey } from '../catalogue/table-hierarchies.ts';
import type { DisclosureProfile, RequestContext } from '../vocabulary/context.ts';

/** The profiles that see protected figures alone. */
export type ProtectedProfile = Exclude<DisclosureProfile, 'EXACT'>;

/** The keys of a row of a published table; a dimension that is absent is summed over. */
export type RowKeys = Readonly<Partial<Record<DimensionId, string>>>;

/** Which rule withholds a unit. A reader sees one marker for all; only the record of a release keeps them apart. */
export type WithheldBy = 'primary' | 'secondary' | 'base' | 'attribute';

/** The figures of a system in one row, in whichever tables it stands: shown or withheld as a whole. */
export interface WithheldUnit {
  /** Id of a disclosure system. */
  readonly system: string;
  readonly row: RowId;
  readonly by: WithheldBy;
}

/** A published table as a profile may see it: every row and margin, withheld figures `null` and CONFIDENTIAL. */
export interface ReleasedTable {
  /** Id of a published table. */
  readonly id: string;
  readonly breakdown: Breakdown;
}

/** Every published table of a data version, protected together for one profile: what may be told, and why the rest is not. */
export interface Release {
  readonly profile: ProtectedProfile;
  readonly asOf: PlainDate;
  readonly dataVersion: number;
  readonly tables: readonly ReleasedTable[];
  readonly withheld: readonly WithheldUnit[];
}

/** A table of the release that was current on a day. */
export interface TableOfRelease extends ReleasedTable {
  readonly asOf: PlainDate;
  readonly dataVersion: number;
}

/** Where released tables are kept. The rows given are those of the locations that the context may see, with their margins. */
export interface ReleaseSource {
  /** The table as released last by `asOf`; `undefined` before the first release. */
  table(question: {
    readonly id: string;
    readonly profile: ProtectedProfile;
    readonly asOf: PlainDate;
    readonly context: RequestContext;
    /** The rows that are needed: of these locations, `null` for those across them. More may be given; absent: all. */
    readonly parts?: readonly (string | null)[];
  }): Promise<TableOfRelease | undefined>;
}

/** Names a row alike in every table in which it stands. */
export type RowId = string;

/** The keys of a row with all that follows from them: a quarter lies in its year, a run at its location in its project. */
export function completeKeys(keys: Readonly<Partial<Record<DimensionId, string | null>>>): RowKeys {
  const complete: Partial<Record<DimensionId, string>> = {};
  for (const dimension of dimensionIds) {
    const key = keys[dimension];
    if (key === undefined || key === null) continue;
    complete[dimension] = key;
    for (const parent of ancestorsOf(dimension)) {
      const above = parentKey(dimension, { key, parent });
      if (above !== undefined) complete[parent] = above;
    }
  }
  return complete;
}

/** The name of a row; the grand total has no keys and the name `[]`. */
export function rowIdOf(keys: Readonly<Partial<Record<DimensionId, string | null>>>): RowId {
  const complete = completeKeys(keys);
  return JSON.stringify(
    dimensionIds.flatMap((dimension) => {
      const key = complete[dimension];
      return key === undefined ? [] : [[dimension, key]];
    }),
  );
}

/** Whether a row, or a fact with its keys, lies in a row: it has all keys of it. */
export function isWithin(own: RowKeys, keys: RowKeys): boolean {
  return dimensionIds.every(
    (dimension) => keys[dimension] === undefined || own[dimension] === keys[dimension],
  );
}
