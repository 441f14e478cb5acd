import type { Condition, DimensionId, NumberAttribute } from '@neue-wege/domain';
import type { RawBuilder } from 'kysely';

/** A value of an answer as both engines give it: days are ISO text, numbers of every kind are numbers. */
export type Cell = string | number | null;

/** The facts of a part as SQL: where they come from, and how their day or window is seen from there. */
export interface FactRows {
  /** What stands behind `from`, conditions included. */
  readonly from: RawBuilder<unknown>;
  /** The same with facts that are alike in these attributes counted (`n`) before they are seen through windows, where that is less. */
  readonly counted?: (attributes: readonly string[]) => RawBuilder<unknown>;
  /** The key of a time dimension. */
  readonly timeKey: (dimension: DimensionId) => KeySql;
  /** Whether what follows from a day of the fact is due and its waiting time over. */
  readonly mature: (condition: MatureCondition) => RawBuilder<boolean>;
  /** A number of a fact, within its window where it is seen through one. */
  readonly number: (attribute: NumberAttribute) => RawBuilder<unknown>;
}

/** The condition that looks at the as-of day. */
export type MatureCondition = Extract<Condition, { readonly kind: 'mature' }>;

/** SQL whose values stand for the keys of a dimension. */
export interface KeySql {
  readonly expression: RawBuilder<unknown>;
  readonly read: (value: Cell) => string;
}
