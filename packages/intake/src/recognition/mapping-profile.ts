import type { DeliveryFileKind } from '@neue-wege/domain';
import type { Encoding } from '../bytes/encoding.ts';
import type { DecimalSign } from '../cells/number-cell.ts';
import type { Delimiter } from '../csv/header-record.ts';

/** How the headings and words of one source system become those of a delivery (contract 4). */
export interface MappingProfile {
  /** Where it was read from, for messages. */
  readonly place: string;
  /** Of the file it was read from, in lower-case hex. */
  readonly sha256: string;
  readonly file: DeliveryFileKind;
  readonly encoding?: Encoding | undefined;
  readonly delimiter?: Delimiter | undefined;
  /** Replaces the built-in date formats for this file. */
  readonly dateFormat?: string | undefined;
  readonly decimal?: DecimalSign | undefined;
  /** Column → heading. */
  readonly columns: ReadonlyMap<string, string>;
  /** Column → word in the file → value; looked up as written first, then trimmed. */
  readonly values: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Column → value. It supplies a column that the file lacks and fills the empty cells of one that it has. */
  readonly defaults: ReadonlyMap<string, string>;
  /** Headings that are left out. */
  readonly ignore: readonly string[];
}
