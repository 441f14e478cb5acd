/** How the text of a cell is read. `key` = trimmed NFC text; `flag` = yes, no, unknown; `ags` = eight digits. */
export type CellType =
  | {
      readonly type:
        | 'key'
        | 'text'
        | 'date'
        | 'planned_date'
        | 'integer'
        | 'number'
        | 'ags'
        | 'flag'
        | 'yes_no'
        | 'progress'
        | 'birth_year'
        | 'person';
    }
  | { readonly type: 'one_of'; readonly values: readonly string[] };

/** A column of a delivery file (contract 4). */
export type DeliveryColumn = CellType & {
  readonly name: string;
  readonly required?: true;
  /** German headings that offices use (contract 8), compared without case. */
  readonly aliases?: readonly string[];
};
