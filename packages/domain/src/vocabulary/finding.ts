/** What can be wrong with a row of a delivery: stable ids, and what is allowed. */
export const importRules = {
  unreadable_file: 'error',
  empty_file: 'error',
  ambiguous_profile: 'error',
  unused_profile: 'warning',
  unknown_file: 'error',
  unknown_heading: 'error',
  missing_column: 'error',
  duplicate_heading: 'error',
  too_many_columns: 'error',
  wrong_number_of_cells: 'error',
  cell_too_long: 'error',
  forbidden_character: 'error',
  text_after_quote: 'error',
  quote_inside_cell: 'error',
  record_too_long: 'error',
  unclosed_quote: 'error',
  missing_value: 'error',
  not_a_date: 'error',
  date_out_of_range: 'error',
  date_in_future: 'error',
  not_a_number: 'error',
  number_out_of_range: 'error',
  not_an_ags: 'error',
  value_not_allowed: 'error',
  entry_before_birth: 'error',
  exit_before_entry: 'error',
  exit_without_entry: 'warning',
  reason_without_exit: 'warning',
  end_before_start: 'error',
  birth_year_without_entry: 'error',
  observation_without_date: 'error',
  observation_month_date_mismatch: 'warning',
  duplicate_row: 'notice',
  conflicting_rows: 'error',
  unknown_location: 'error',
  unknown_project: 'error',
  unknown_run: 'error',
  ambiguous_run: 'error',
  location_contradicts_run: 'error',
  unknown_enrolment: 'error',
  ambiguous_enrolment: 'error',
  follow_up_without_exit: 'error',
  follow_up_before_exit: 'error',
  follow_up_without_entry: 'warning',
  overlapping_spell: 'error',
  unknown_measure: 'error',
  empty_replace: 'error',
  outside_locations: 'error',
  depends_on_refused_row: 'error',
  findings_not_listed: 'notice',
  too_many_rejected_rows: 'error',
} as const satisfies Record<string, 'error' | 'warning' | 'notice'>;

/** Id of a rule of the import. */
export type ImportRule = keyof typeof importRules;

/**
 * Rules about a file as a whole: its header does not fit, from some place on nobody can tell where its rows end, or it is not
 * for whoever delivers it. Part of such a file is not a delivery, so it is refused also where good rows are kept and bad ones set aside.
 */
export const wholeFileRules: readonly ImportRule[] = [
  'unreadable_file',
  'empty_file',
  'unknown_file',
  'ambiguous_profile',
  'unknown_heading',
  'missing_column',
  'duplicate_heading',
  'too_many_columns',
  'birth_year_without_entry',
  'unclosed_quote',
  'record_too_long',
  'too_many_rejected_rows',
  'outside_locations',
];

/** What the import found. It names the place and what is allowed there, never the value of a person's cell. */
export interface Finding {
  /** The file's name; empty for the delivery as a whole. */
  readonly file: string;
  /** Physical line on which the record starts (header = 1); `null` for the file as a whole. */
  readonly line: number | null;
  /** The heading as written in the file; `null` for the row as a whole. */
  readonly column: string | null;
  readonly rule: ImportRule;
  readonly severity: 'error' | 'warning' | 'notice';
  readonly message: string;
}

/** Counts of records of one delivery against what was stored. */
export interface DeliveryCounts {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly ended: number;
  readonly rejected: number;
}
