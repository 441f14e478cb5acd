import type { FindingSeverity } from './import-rule.ts';
import type { ImportRule } from './import-rules.ts';
import type { Text } from './text.ts';

/** What the import found. It names the place and what is allowed there, never the value of a person's cell. */
export interface Finding {
  /** The file's name; empty for the delivery as a whole. */
  readonly file: string;
  /** Physical line on which the record starts (header = 1); `null` for the file as a whole. */
  readonly line: number | null;
  /** The heading as written in the file; `null` for the row as a whole. */
  readonly column: string | null;
  readonly rule: ImportRule;
  readonly severity: FindingSeverity;
  /** What is allowed there and what to do, for whoever has to mend it. */
  readonly message: Text;
}

/** Counts of records of one delivery against what was stored. */
export interface DeliveryCounts {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly ended: number;
  readonly rejected: number;
}
