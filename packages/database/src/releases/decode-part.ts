import {
  type BreakdownRow,
  type DimensionId,
  type Measure,
  type MeasureValue,
  type TargetValue,
  type ValueStatus,
  valueStatuses,
} from '@neue-wege/domain';
import { numberNames, type ValueNumber, valueFrom } from './value-numbers.ts';

/**
 * Reads rows that {@link encodePart} wrote, with the measures that are asked for.
 *
 * @throws Error naming the column that cannot be read.
 */
export function decodePart(
  content: unknown,
  { by, measures }: { readonly by: readonly DimensionId[]; readonly measures: readonly Measure[] },
): readonly BreakdownRow[] {
  const part = membersOf(content, 'part');
  const length = part.rows;
  if (typeof length !== 'number' || !Number.isInteger(length) || length < 0) throw unreadable('rows');
  const keysOf = membersOf(part.keys, 'keys');
  const columnsOf = membersOf(part.measures, 'measures');
  const keys = by.map((dimension) => listOf(keysOf[dimension], { length, place: dimension, isItem: isKey }));
  const values = measures.map((measure) =>
    decodeMeasure(membersOf(columnsOf[measure.id], measure.id), { measure, length }),
  );
  return Array.from({ length }, (_, row): BreakdownRow => {
    const keysOfRow: Partial<Record<DimensionId, string | null>> = {};
    by.forEach((dimension, index) => {
      keysOfRow[dimension] = keys[index]?.[row] ?? null;
    });
    const valuesOfRow: Record<string, MeasureValue> = {};
    measures.forEach(({ id }, index) => {
      const value = values[index]?.[row];
      if (value === undefined) throw unreadable(id);
      valuesOfRow[id] = value;
    });
    return {
      keys: keysOfRow,
      isTotalOf: by.filter((dimension) => keysOfRow[dimension] === null),
      values: valuesOfRow,
    };
  });
}

function decodeMeasure(
  columns: Members,
  { measure, length }: { readonly measure: Measure; readonly length: number },
): readonly MeasureValue[] {
  const place = measure.id;
  const statuses = signsOf(columns.status, { length, place });
  const preliminary = signsOf(columns.preliminary ?? '0'.repeat(length), { length, place });
  const targets = targetsOf(columns.target, { length, place });
  const stored = membersOf(columns.numbers, place);
  const numbers = numberNames[measure.kind].map((name) =>
    stored[name] === undefined
      ? undefined
      : listOf(stored[name], { length, place: `${place}.${name}`, isItem: isNumber }),
  );
  return statuses.map((sign, row) => {
    const status = statusBySign.get(sign);
    const mark = preliminary[row];
    if (status === undefined || (mark !== '0' && mark !== '1')) throw unreadable(place);
    const state = { status, preliminary: mark === '1', target: targets.get(row) ?? null };
    return valueFrom(measure, { numbers: numbers.map((column) => column?.[row] ?? null), state });
  });
}

type Members = Readonly<Record<string, unknown>>;

const statusBySign: ReadonlyMap<string, ValueStatus> = new Map(
  Object.entries(valueStatuses).map(([status, { sign }]) => [sign, status as ValueStatus]),
);

function unreadable(place: string): Error {
  return new Error(`A part of a release cannot be read: ${place}`);
}

function membersOf(value: unknown, place: string): Members {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw unreadable(place);
  return value as Members;
}

function listOf<Item>(
  value: unknown,
  {
    length,
    place,
    isItem,
  }: { readonly length: number; readonly place: string; readonly isItem: (item: unknown) => item is Item },
): readonly Item[] {
  if (!Array.isArray(value) || value.length !== length || !value.every(isItem)) throw unreadable(place);
  return value;
}

function signsOf(
  value: unknown,
  { length, place }: { readonly length: number; readonly place: string },
): readonly string[] {
  if (typeof value !== 'string' || value.length !== length) throw unreadable(place);
  return value.split('');
}

function targetsOf(
  value: unknown,
  { length, place }: { readonly length: number; readonly place: string },
): ReadonlyMap<number, TargetValue> {
  if (value === undefined) return new Map();
  if (!Array.isArray(value)) throw unreadable(place);
  return new Map(
    value.map((entry: unknown) => {
      if (!Array.isArray(entry)) throw unreadable(place);
      const row: unknown = entry[0];
      const target: unknown = entry[1];
      if (typeof row !== 'number' || !Number.isInteger(row) || row < 0 || row >= length)
        throw unreadable(place);
      return [row, targetOf(membersOf(target, place), place)];
    }),
  );
}

function targetOf(target: Members, place: string): TargetValue {
  const { value, source, comment, definitionVersion, isSameDefinition, attainment } = target;
  if (
    typeof value !== 'number' ||
    typeof source !== 'string' ||
    !isKey(comment) ||
    typeof definitionVersion !== 'number' ||
    typeof isSameDefinition !== 'boolean' ||
    !isNumber(attainment)
  )
    throw unreadable(place);
  return { value, source, comment, definitionVersion, isSameDefinition, attainment };
}

function isKey(value: unknown): value is string | null {
  return value === null || typeof value === 'string';
}

function isNumber(value: unknown): value is ValueNumber {
  return value === null || typeof value === 'number';
}
