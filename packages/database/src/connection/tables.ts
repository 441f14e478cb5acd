import type {
  AppliedProfile,
  ImportJobFailure,
  ImportJobState,
  ImportRule,
  PlainDate,
} from '@neue-wege/domain';
import type { ColumnType, Generated, GeneratedAlways, JSONColumnType } from 'kysely';
import type { ReleaseTables } from '../releases/release-tables.ts';
import type { ReturnTables } from '../returns/return-tables.ts';

/** A day: ISO text in both directions. */
type Day = ColumnType<PlainDate, string, string>;
type OptionalDay = ColumnType<PlainDate | null, string | null, string | null>;
type Key = string | null;

/** Valid at data version v when `version_from <= v` and (`version_to` is null or `version_to > v`). */
interface Versioned {
  readonly version_from: number;
  readonly version_to: number | null;
}

/** The columns of `enrolment` apart from its versions; ids are UUIDs as text. */
interface EnrolmentTable extends Versioned {
  readonly enrolment_id: string;
  readonly participant_id: string;
  readonly run_id: number;
  readonly enrolment_key: Key;
  readonly assigned_on: OptionalDay;
  readonly planned_start_on: OptionalDay;
  readonly entered_on: OptionalDay;
  readonly planned_exit_on: OptionalDay;
  readonly exited_on: OptionalDay;
  readonly exit_reason: Key;
  readonly sex: Key;
  readonly age_band: Key;
  readonly single_parent: Key;
  readonly long_term_recipient: Key;
  readonly residence_ags: Key;
  readonly responsible_ags: Key;
  readonly in_receipt_at_entry: Key;
  readonly progress_at_entry: number | null;
  readonly progress_at_exit: number | null;
  readonly recorded_on: OptionalDay;
}

/** The tables of the store, one member per table of `migrations/`. */
export interface Tables extends ReleaseTables, ReturnTables {
  readonly data_version: {
    readonly data_version: number;
    readonly known_on: Day;
    readonly recorded_at: ColumnType<string, never, never>;
    readonly actor: string;
    readonly origin: 'import' | 'correction' | 'withdrawal' | 'erasure';
    readonly note: string | null;
    readonly is_single_record: Generated<boolean>;
  };
  readonly import: {
    readonly import_id: GeneratedAlways<number>;
    readonly data_version: number | null;
    readonly status: 'stored' | 'unchanged' | 'refused';
    readonly recorded_at: ColumnType<string, never, never>;
    readonly actor: string;
    readonly mode: 'upsert' | 'replace';
    readonly profiles: JSONColumnType<readonly AppliedProfile[]>;
    readonly added: number;
    readonly changed: number;
    readonly unchanged: number;
    readonly ended: number;
    readonly rejected: number;
    readonly withdrawn_by: number | null;
    readonly locations: readonly string[] | null;
  };
  readonly import_file: {
    readonly import_id: number;
    readonly position: number;
    readonly name: string;
    readonly kind: string;
    readonly row_count: number;
    readonly sha256: string;
  };
  readonly import_rejection: {
    readonly import_id: number;
    readonly position: number;
    readonly line: number;
    readonly rules: readonly string[];
    readonly cells: JSONColumnType<Readonly<Record<string, string | null>>>;
  };
  readonly import_job: {
    readonly job_id: string;
    readonly actor: string;
    readonly locations: readonly string[] | null;
    readonly server: string;
    readonly alive_at: Generated<string>;
    readonly state: ImportJobState;
    readonly started_at: ColumnType<string, never, never>;
    readonly ended_at: string | null;
    readonly import_id: number | null;
    readonly failure: ImportJobFailure | null;
    readonly idempotency_key: string | null;
    readonly request_hash: string | null;
  };
  readonly import_finding: {
    readonly import_id: number;
    readonly ordinal: number;
    readonly file: string;
    readonly line: number | null;
    readonly column_name: string | null;
    readonly rule: ImportRule;
    readonly severity: 'error' | 'warning' | 'notice';
    readonly message_de: string;
    readonly message_en: string;
  };
  readonly run: {
    readonly run_id: GeneratedAlways<number>;
    readonly location: string;
    readonly project: string;
    readonly run_number: string;
  };
  readonly participant: { readonly participant_id: string; readonly key_version: number };
  readonly idempotency_key: {
    readonly actor: string;
    readonly key_hash: string;
    readonly request_hash: string;
    readonly import_id: number;
    readonly data_version: number;
    readonly is_unchanged: boolean;
    readonly recorded_at: ColumnType<string, never, never>;
  };
  readonly pseudonym_key: {
    readonly key_version: number;
    readonly check_value: string;
    readonly since: ColumnType<string, never, never>;
  };
  readonly location: Versioned & {
    readonly location: string;
    readonly name: Key;
    readonly ags: Key;
    readonly kind: Key;
  };
  readonly project: Versioned & {
    readonly project: string;
    readonly name_de: Key;
    readonly name_en: Key;
    readonly description: Key;
  };
  readonly run_state: Versioned & {
    readonly run_id: number;
    readonly starts_on: OptionalDay;
    readonly ends_on: OptionalDay;
    readonly delivery_mode: Key;
    readonly host_ags: Key;
  };
  readonly run_period: Versioned & {
    readonly run_id: number;
    readonly valid_from: OptionalDay;
    readonly places: number | null;
    readonly target_group: Key;
    readonly contents: Key;
    readonly legal_basis: Key;
  };
  readonly enrolment: EnrolmentTable;
  readonly observation: Versioned & {
    readonly enrolment_id: string;
    readonly months_after_exit: number | null;
    readonly observed_on: OptionalDay;
    readonly observed_key: ColumnType<PlainDate | null, never, never>;
    readonly in_receipt: Key;
    readonly employment: Key;
    readonly unemployed: Key;
    readonly exclusion: Key;
  };
  readonly spell: Versioned & {
    readonly participant_id: string;
    readonly kind: 'benefit' | 'employment';
    readonly starts_on: Day;
    readonly ends_on: OptionalDay;
    readonly detail: Key;
    readonly subsidised: Key;
    readonly end_reason: Key;
  };
  readonly coverage: Versioned & {
    readonly participant_id: string | null;
    readonly kind: 'benefit' | 'employment';
    readonly observed_from: Day;
    readonly observed_through: Day;
  };
  readonly municipality: Versioned & {
    readonly ags: string;
    readonly name: string;
    readonly relation: string;
  };
  readonly programme_phase: Versioned & {
    readonly phase: string;
    readonly name_de: Key;
    readonly name_en: Key;
    readonly starts_on: Day;
    readonly ends_on: OptionalDay;
  };
  readonly reference_value: Versioned & {
    readonly kind: string;
    readonly location: Key;
    readonly ags: Key;
    readonly year: number;
    readonly value: number;
    readonly source: string;
  };
  readonly target: Versioned & {
    readonly measure: string;
    readonly location: Key;
    readonly year: number;
    readonly value: number;
    readonly source: string;
    readonly comment: Key;
    readonly measure_version: Generated<number>;
  };
  /** Whoever inserts says who, what and the detail; the rest is given by the database. */
  readonly audit_event: {
    readonly sequence: ColumnType<number, never, never>;
    readonly recorded_at: ColumnType<string, never, never>;
    readonly actor: ColumnType<string, string, never>;
    readonly action: ColumnType<string, string, never>;
    readonly detail: ColumnType<Readonly<Record<string, unknown>>, string | undefined, never>;
    readonly previous_hash: ColumnType<string, never, never>;
    readonly hash: ColumnType<string, never, never>;
  };
  readonly audit_head: {
    readonly is_only: ColumnType<boolean, never, never>;
    readonly sequence: ColumnType<number, never, never>;
    readonly hash: ColumnType<string, never, never>;
  };
}
