import type { PlainDate, ProtectedProfile, WithheldBy } from '@neue-wege/domain';
import type { ColumnType, GeneratedAlways } from 'kysely';

/** JSON: text on its way in, and whatever it holds on its way out. */
type Json = ColumnType<unknown, string, never>;

/** The tables of what was released under disclosure control. Rows are added alone, by the role of protection. */
export interface ReleaseTables {
  readonly release: {
    readonly release_id: GeneratedAlways<number>;
    readonly kind: 'snapshot' | 'quarterly_return';
    readonly quarter: string | null;
    readonly return_number: number | null;
    readonly profile: ProtectedProfile;
    readonly data_version: number;
    readonly as_of: ColumnType<PlainDate, string, never>;
    readonly catalogue_version: number;
    readonly rule: Json;
    readonly definition: string;
    readonly built_on: ColumnType<PlainDate, string, never>;
    readonly built_at: ColumnType<string, never, never>;
    readonly actor: string;
  };
  readonly release_table: {
    readonly release_id: number;
    readonly table_id: string;
    readonly position: number;
    readonly dimensions: readonly string[];
    readonly measures: readonly string[];
    readonly exclusions: boolean;
  };
  /** The rows of one location, or without one those across locations. */
  readonly release_part: {
    readonly release_id: number;
    readonly table_id: string;
    readonly location: string | null;
    readonly content: Json;
  };
  readonly release_unit: {
    readonly release_id: number;
    readonly system: string;
    readonly withheld_by: WithheldBy;
    readonly row_ids: readonly string[];
  };
  readonly release_attack: {
    readonly attack_id: GeneratedAlways<number>;
    readonly release_id: number;
    readonly attacked_at: ColumnType<string, never, never>;
    readonly actor: string;
    readonly record: Json;
  };
}
