import type { Text } from './text.ts';

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
  | CodedCells;

/** Cells that hold one of a closed list of codes. */
export interface CodedCells {
  readonly type: 'one_of';
  readonly values: readonly string[];
  /** Code → what people call it. */
  readonly labels: Readonly<Record<string, Text>>;
  /** Folded word ({@link foldWord}) → code: what offices write instead of the code, the labels included. */
  readonly words: Readonly<Record<string, string>>;
}

/** A column of a delivery file (contract 4). */
export type DeliveryColumn = CellType & {
  readonly name: string;
  readonly required?: true;
  /** German headings that offices use, compared as {@link foldHeading} says. The first is the heading in German templates. */
  readonly aliases: readonly string[];
  /** A value for templates, as canonical text; empty where a row does well without. All examples together make one delivery. */
  readonly example: string;
};

/** What a file of a delivery looks like. */
export interface DeliveryFileDefinition {
  readonly columns: readonly DeliveryColumn[];
  /** Of these columns the file needs at least one, and every row a value in one of them. */
  readonly oneOf?: readonly string[];
}
