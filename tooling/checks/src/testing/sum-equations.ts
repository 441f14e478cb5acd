import {
  type BreakdownRow,
  completeKeys,
  type DimensionId,
  dimensionIds,
  type MeasureValue,
  type ReleasedTable,
  type RowId,
  type RowKeys,
  rowIdOf,
} from '@neue-wege/domain';

/** A count that stands in a row: of a measure its value, or what its rate is made of. */
export interface Part {
  readonly measure: string;
  readonly part: 'value' | 'numerator' | 'denominator' | 'complement';
}

/** Rows that add up to another one in a part, as they are counted. */
export interface SumEquation extends Part {
  readonly sum: RowId;
  readonly of: readonly RowId[];
}

/** The counts that a value tells, `null` where it is withheld. */
export function partsOf(value: MeasureValue): readonly (readonly [Part['part'], number | null])[] {
  if (value.kind === 'count') return [['value', value.value]];
  if (value.kind === 'quantity') return [];
  const { numerator, denominator } = value;
  const complement = numerator === null || denominator === null ? null : denominator - numerator;
  return [
    ['numerator', numerator],
    ['denominator', denominator],
    ['complement', complement],
  ];
}

/** Every row of some tables once, by name: the same row has the same values in all. */
export function rowsOf(tables: readonly ReleasedTable[]): ReadonlyMap<RowId, BreakdownRow> {
  const rows = new Map<RowId, BreakdownRow>();
  for (const { breakdown } of tables)
    for (const row of [...breakdown.rows, breakdown.total]) {
      const id = rowIdOf(row.keys);
      const values = { ...rows.get(id)?.values, ...row.values };
      rows.set(id, { ...row, values });
    }
  return rows;
}

/** Every way in which rows of a split add up to the rows of a coarser one. */
export function sumEquations(tables: readonly ReleasedTable[]): readonly SumEquation[] {
  const rows = [...rowsOf(tables)].map(([id, { keys, values }]) => ({
    id,
    keys: completeKeys(keys),
    values,
  }));
  const bySplit = Map.groupBy(rows, ({ keys }) => splitOf(keys).join());
  const equations: SumEquation[] = [];
  for (const [coarse, sums] of bySplit)
    for (const [fine, parts] of bySplit) {
      const above = coarse === '' ? [] : dimensionIds.filter((id) => coarse.split(',').includes(id));
      if (coarse === fine || !above.every((id) => fine.split(',').includes(id))) continue;
      const groups = Map.groupBy(parts, ({ keys }) => JSON.stringify(above.map((id) => keys[id])));
      for (const sum of sums) {
        const group = groups.get(JSON.stringify(above.map((id) => sum.keys[id]))) ?? [];
        for (const [measure, value] of Object.entries(sum.values))
          for (const [part, total] of partsOf(value)) {
            const each = group.map(({ values }) => countOf(values[measure], part));
            const isSum = total !== null && each.every((one) => one !== null);
            const added = each.reduce<number>((all, one) => all + (one ?? 0), 0);
            if (isSum && total > 0 && added === total)
              equations.push({ measure, part, sum: sum.id, of: group.map(({ id }) => id) });
          }
      }
    }
  return equations;
}

/** What a value tells of a part; `null` where it is withheld, or not there. */
export function countOf(value: MeasureValue | undefined, part: Part['part']): number | null {
  if (value === undefined) return null;
  return partsOf(value).find(([name]) => name === part)?.[1] ?? null;
}

function splitOf(keys: RowKeys): readonly DimensionId[] {
  return dimensionIds.filter((id) => keys[id] !== undefined);
}
