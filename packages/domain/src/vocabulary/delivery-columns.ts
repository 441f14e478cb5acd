/** How the text of a cell is read. `key` = trimmed NFC text; `flag` = yes, no, unknown; `ags` = eight digits. */
export type CellType =
  | {
      readonly type:
        | 'key'
        | 'text'
        | 'date'
        | 'planned_date'
        | 'number'
        | 'ags'
        | 'flag'
        | 'yes_no'
        | 'progress'
        | 'birth_year';
    }
  | { readonly type: 'person' }
  | { readonly type: 'integer'; readonly min: number; readonly max: number }
  | {
      readonly type: 'one_of';
      readonly values: readonly string[];
      /** Other words for a value, in lower case: what offices write instead of the code. */
      readonly words?: Readonly<Record<string, string>>;
    };

/** A column of a delivery file (contract 4). */
export type DeliveryColumn = CellType & {
  readonly name: string;
  readonly required?: true;
  /** German headings that offices use (contract 8), compared without case. */
  readonly aliases?: readonly string[];
};

/** What a file of a delivery looks like. */
export interface DeliveryFileDefinition {
  readonly columns: readonly DeliveryColumn[];
  /** Of these columns the file needs at least one, and every row a value in one of them. */
  readonly oneOf?: readonly string[];
}
