import {
  type DeliveryColumn,
  type DeliveryFileDefinition,
  type DeliveryFileKind,
  deliveryFileKinds,
  deliveryFiles,
  foldHeading,
} from '@neue-wege/domain';

interface FileColumns {
  readonly byName: ReadonlyMap<string, DeliveryColumn>;
  readonly byHeading: ReadonlyMap<string, string>;
}

const files: ReadonlyMap<DeliveryFileKind, FileColumns> = new Map(
  deliveryFileKinds.map((kind) => {
    const { columns } = definitionOf(kind);
    const byName = new Map(columns.map((column) => [column.name, column]));
    const headings = columns.flatMap(({ name, aliases }) =>
      [name, ...aliases].map((heading) => [foldHeading(heading), name] as const),
    );
    return [kind, { byName, byHeading: new Map(headings) }];
  }),
);

/** The definition of a kind of file, seen as every kind. */
export function definitionOf(kind: DeliveryFileKind): DeliveryFileDefinition {
  return deliveryFiles[kind];
}

/** The columns of a kind of file by name, in the order of the contract. */
export function columnsOf(kind: DeliveryFileKind): ReadonlyMap<string, DeliveryColumn> {
  return files.get(kind)?.byName ?? new Map();
}

/** The column that a heading means without a profile: its name or an alias, compared as {@link foldHeading} says. */
export function columnOfHeading(kind: DeliveryFileKind, heading: string): string | undefined {
  return files.get(kind)?.byHeading.get(foldHeading(heading));
}

/** How many columns a header has up to the last one with a heading: spreadsheets write empty ones behind it. */
export function headedWidth(headings: readonly string[]): number {
  return headings.findLastIndex((heading) => heading.trim() !== '') + 1;
}

/** A heading as it is compared: trimmed, NFC. */
export function normalHeading(heading: string): string {
  return heading.trim().normalize('NFC');
}
