import { type DimensionId, dimensionOf, type Text } from '@neue-wege/domain';
import type { FileFrame } from '../file-frame.ts';
import type { TableColumn, Writing } from './table-column.ts';
import type { CellLook } from './workbook.ts';
import { columnTexts, workbookTexts } from './workbook-texts.ts';

/** The dimensions in words, then what kind of row it is. */
export function nameColumns(
  by: readonly DimensionId[],
  { frame, writing }: { readonly frame: Pick<FileFrame, 'nameOf'>; readonly writing: Writing },
): readonly TableColumn[] {
  const { say, lookOf } = writing;
  const dimensions = by.map(
    (id): TableColumn => ({
      heading: say(dimensionOf(id).label),
      width: nameWidth(id, say),
      cell: ({ keys, isTotalOf }) => {
        const key = keys[id] ?? null;
        const isTotal = isTotalOf.length > 0;
        if (id === 'year' && key !== null && /^\d+$/.test(key))
          return { value: Number(key), look: isTotal ? yearOfTotal : yearLook };
        const name = key === null ? workbookTexts.all : keyName({ id, key }, frame);
        return { value: say(name), look: lookOf('@', isTotal) };
      },
    }),
  );
  const kind: TableColumn = {
    heading: say(columnTexts.rowKind),
    width: roomFor([say(columnTexts.single), say(columnTexts.total), ...marginKinds(by, say)]),
    cell: ({ isTotalOf }) => ({
      value: rowKind(isTotalOf, { by, say }),
      look: lookOf('@', isTotalOf.length > 0),
    }),
  };
  return [...dimensions, kind];
}

/** Keys of the data beside their names, as text: leading zeros are part of them. */
export function keyColumns(by: readonly DimensionId[], { say, lookOf }: Writing): readonly TableColumn[] {
  return by.flatMap((id): readonly TableColumn[] => {
    const kind = keyKinds[id];
    if (kind === undefined) return [];
    return [
      {
        heading: `${say(dimensionOf(id).label)} – ${say(kind)}`,
        width: 16,
        cell: ({ keys, isTotalOf }) => ({ value: keys[id] ?? null, look: lookOf('@', isTotalOf.length > 0) }),
      },
    ];
  });
}

/** Names of the data are as long as they are; those of the catalogue are known. */
function nameWidth(id: DimensionId, say: Writing['say']): number {
  const { source } = dimensionOf(id);
  if (source.kind === 'period') return 11;
  return source.kind === 'codes' ? Math.max(24, roomFor(Object.values(source.labels).map(say))) : 24;
}

/** The words for rows that sum over one dimension beside others. */
function marginKinds(by: readonly DimensionId[], say: Writing['say']): readonly string[] {
  return by.length < 2 ? [] : by.map((id) => rowKind([id], { by, say }));
}

/** The width of a column in which the longest of some texts can be read, also where it is bold. */
export function roomFor(texts: readonly string[]): number {
  return Math.ceil(Math.max(...texts.map(({ length }) => length)) * 1.1) + 2;
}

const yearLook: CellLook = { format: '0', isApart: true, isLined: true };
const yearOfTotal: CellLook = { ...yearLook, bold: true };

/** What the key of a dimension is called beside its name; codes and periods have no other name. */
export const keyKinds: Readonly<Partial<Record<DimensionId, Text>>> = {
  location: columnTexts.key,
  project: columnTexts.key,
  run: columnTexts.key,
  phase: columnTexts.key,
  residence: columnTexts.ags,
  responsible_jobcenter: columnTexts.ags,
  host_municipality: columnTexts.ags,
};

/** What a key is called: codes by the catalogue, keys of the data by the frame, periods as they are. */
export function keyName(
  { id, key }: { readonly id: DimensionId; readonly key: string },
  { nameOf }: Pick<FileFrame, 'nameOf'>,
): Text {
  const { source } = dimensionOf(id);
  if (source.kind === 'period') return { de: key, en: key };
  return source.kind === 'codes' ? (source.labels[key] ?? { de: key, en: key }) : nameOf(id, key);
}

/** What kind of row it is, in words: single, or what it sums over. */
export function rowKind(
  isTotalOf: readonly DimensionId[],
  { by, say }: { readonly by: readonly DimensionId[]; readonly say: Writing['say'] },
): string {
  if (isTotalOf.length === by.length) return say(columnTexts.total);
  if (isTotalOf.length === 0) return say(columnTexts.single);
  return `${say(columnTexts.over)} ${isTotalOf.map((id) => say(dimensionOf(id).label)).join(', ')}`;
}
