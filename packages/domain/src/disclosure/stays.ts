import type { LatticeIndex } from './lattice-index.ts';
import type { Term } from './linear-program.ts';
import { type CellColumns, gainOf, type ModelCell, negative } from './model-cell.ts';
import type { ProgramBuilder } from './program-builder.ts';
import { isWithin, type RowKeys, rowIdOf } from './release.ts';

/** Cells whose entries and exits come and go. */
export interface FlowCells {
  readonly entries: readonly ModelCell[];
  readonly exits: readonly ModelCell[];
}

interface Staying {
  readonly index: LatticeIndex;
  readonly builder: ProgramBuilder;
  /** How many are present, with how many more or fewer it could be, is written down here. */
  readonly present: CellColumns[];
}

/** By the end of no quarter more people have left a location than have entered by then: so it is of all, and of years. */
export function keepStaysInQuarters({ entries, exits }: FlowCells, staying: Staying): void {
  const entering = byPlace(entries.map(({ cell, facts }) => ({ keys: cell.keys, gain: gainOf(facts) })));
  const leaving = byPlace(exits.map(({ cell, facts }) => ({ keys: cell.keys, gain: gainOf(facts) })));
  const counted = byPlace(
    staying.index.slots.map(({ keys, counts }) => ({
      keys,
      rest: (counts['entries']?.[0] ?? 0) - (counts['exits']?.[0] ?? 0),
    })),
  );
  for (const [place, slots] of counted) {
    const quarters = [...new Set(slots.map(({ keys }) => keys.quarter ?? ''))].toSorted();
    let count = 0;
    let before: readonly Term[] = [];
    for (const quarter of quarters) {
      const isNow = ({ keys }: { readonly keys: RowKeys }): boolean => (keys.quarter ?? '') === quarter;
      for (const { rest } of slots.filter(isNow)) count += rest;
      const left = (leaving.get(place) ?? []).filter(isNow).flatMap(({ gain }) => gain);
      const entered = (entering.get(place) ?? []).filter(isNow).flatMap(({ gain }) => gain);
      before = keepPresent([...before, ...left, ...negative(entered)], { ...staying, count });
    }
  }
}

/** Of no run, and of no target group, more people leave than have entered: so it is wherever runs add up to. */
export function keepStaysInRows({ entries, exits }: FlowCells, staying: Staying): void {
  for (const { system, keys, row, values } of staying.index.units) {
    const isRow = keys.run !== undefined || keys.target_group !== undefined;
    if (system.id !== 'entries' || !isRow || keys.year !== undefined) continue;
    const gainIn = (cells: readonly ModelCell[]): readonly Term[] =>
      cells.filter(({ cell }) => isWithin(cell.keys, keys)).flatMap(({ facts }) => gainOf(facts));
    const count = (values[0] ?? 0) - (staying.index.find('exits', row)?.values[0] ?? 0);
    keepPresent([...gainIn(exits), ...negative(gainIn(entries))], { ...staying, count });
  }
}

/** Of no group more people leave than have entered. */
export function keepStaysInGroups({ entries, exits }: FlowCells, staying: Staying): void {
  const { index } = staying;
  const left = new Map(exits.map(({ cell, facts }) => [rowIdOf(cell.keys), gainOf(facts)]));
  const entered = new Map(entries.map(({ cell, facts }) => [rowIdOf(cell.keys), gainOf(facts)]));
  for (const row of new Set([...left.keys(), ...entered.keys()])) {
    const { values: [all] = [] } = index.find('entries', row) ?? {};
    if (all === undefined) continue;
    const count = all - (index.find('exits', row)?.values[0] ?? 0);
    keepPresent([...(left.get(row) ?? []), ...negative(entered.get(row) ?? [])], { ...staying, count });
  }
}

/** How many fewer are present: never more than there are. Where there are fewer than none, the data have no such rule. */
function keepPresent(
  fewer: readonly Term[],
  { builder, present, count }: Pick<Staying, 'builder' | 'present'> & { readonly count: number },
): readonly Term[] {
  if (fewer.length === 0) return fewer;
  const own: CellColumns = {
    more: builder.column({ least: 0, most: Number.POSITIVE_INFINITY }),
    fewer: builder.column({ least: 0, most: Math.max(0, count) }),
    count: Math.max(0, count),
  };
  present.push(own);
  const change = negative(gainOf([own]));
  builder.zero([...fewer, ...negative(change)]);
  return change;
}

function byPlace<T extends { readonly keys: RowKeys }>(
  facts: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  return Map.groupBy(facts, ({ keys }) => keys.location ?? '');
}
