import type {
  KeptReturnState,
  Language,
  PlainDate,
  ReturnAudience,
  ReturnCheckEntry,
  ReturnNote,
} from '@neue-wege/domain';
import type { ColumnType, Generated, JSONColumnType } from 'kysely';

type Day = ColumnType<PlainDate | null, string | null, string | null>;
type Instant = ColumnType<string | null, never, never>;

/** The tables of the quarterly return. */
export interface ReturnTables {
  readonly quarterly_return: { readonly quarter: string };
  readonly return_release: {
    readonly quarter: string;
    readonly release: number;
    readonly state: KeptReturnState;
    readonly reason: string | null;
    readonly prepared_by: string;
    readonly prepared_at: Generated<string>;
    readonly checked_by: string | null;
    readonly checkers: Generated<readonly string[]>;
    readonly checked_at: Instant;
    readonly signed_by: string | null;
    readonly signed_at: Instant;
    readonly frozen_by: string | null;
    readonly frozen_at: Instant;
    readonly as_of: Day;
    readonly data_version: number | null;
    readonly catalogue_version: number | null;
    readonly figures: string | null;
    readonly entries: JSONColumnType<readonly ReturnCheckEntry[]> | null;
    readonly notes: Generated<readonly ReturnNote[]>;
  };
  readonly return_file: {
    readonly quarter: string;
    readonly release: number;
    readonly name: string;
    readonly audience: ReturnAudience;
    readonly lang: Language;
    readonly format: string;
    readonly media_type: string;
    readonly content: Uint8Array;
    readonly sha256: string;
    readonly row_count: number;
  };
}
