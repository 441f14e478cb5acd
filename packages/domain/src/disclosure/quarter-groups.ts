import type { DimensionId } from '../catalogue/dimension.ts';
import type { FactCell } from './fact-cells.ts';
import { type LatticeIndex, slotDimensions } from './lattice-index.ts';
import { type CellColumns, gainOf, type ModelCell } from './model-cell.ts';
import type { ProgramBuilder } from './program-builder.ts';

/** By group of cells that differ in nothing but their quarter: what each class gains. */
export type GroupGains = ReadonlyMap<string, readonly number[]>;

/**
 * What of quarters is looked at. `apart`: everything, but quarters of these years alone; those of others are found when it is known
 * what moves in them. `alone`: nothing but the quarters of these years, while everything else gains what its groups do.
 */
export type QuarterView =
  | { readonly kind: 'apart'; readonly years: ReadonlySet<string> }
  | {
      readonly kind: 'alone';
      readonly years: ReadonlySet<string>;
      /** Of the last release and of this one; a group that is not named gains nothing. */
      readonly gains: Readonly<Record<'before' | 'own', GroupGains>>;
    };

/** How often the gains of the groups happen: a program of quarters alone opens it first. */
export const timesColumn = 0;

interface Grouping {
  readonly index: LatticeIndex;
  /** The dimensions of slots that tables of the family tell. */
  readonly told: readonly DimensionId[];
  readonly gains: GroupGains;
  readonly builder: ProgramBuilder;
}

/** Says that the quarters of a group add up to what the group gains. */
export function keepGroups(slots: readonly ModelCell[], { index, told, gains, builder }: Grouping): void {
  if (index.traitTables.some(({ placed }) => placed.includes('quarter')))
    throw new Error('a table of a trait by quarter tells more of a year than its slots');
  const kept = told.filter((one) => one !== 'quarter');
  for (const [name, group] of Map.groupBy(slots, ({ cell }) => nameOf(cell, kept))) {
    const count = Math.max(...group.map(({ classes }) => classes?.length ?? 0));
    for (let one = 0; one < count; one += 1) {
      const gain = gains.get(name)?.[one] ?? 0;
      builder.zero([
        ...gainOf(group.map(({ classes }) => classes?.[one] ?? null)),
        ...(gain === 0 ? [] : [{ column: timesColumn, factor: -gain }]),
      ]);
    }
  }
}

/** What the groups gain by a solution, of slots of which the quarter is left out. */
export function groupGains(slots: readonly ModelCell[], at: (column: number) => number): GroupGains {
  const gainAt = (own: CellColumns | null): number => (own === null ? 0 : at(own.more) - at(own.fewer));
  return new Map(
    slots.flatMap(({ cell, classes }) => {
      const gains = cell.keys.quarter === undefined ? (classes?.map(gainAt) ?? []) : [];
      return gains.some((gain) => gain !== 0) ? [[nameOf(cell, toldIn(cell)), gains] as const] : [];
    }),
  );
}

/** The years in which some group gains anything. */
export function yearsMoved(slots: readonly ModelCell[], gains: GroupGains): readonly string[] {
  return slots.flatMap(({ cell }) => (gains.has(nameOf(cell, toldIn(cell))) ? (cell.keys.year ?? []) : []));
}

function toldIn({ keys }: FactCell): readonly DimensionId[] {
  return slotDimensions.filter((one) => keys[one] !== undefined);
}

/** Names what of a slot is told beside its quarter. */
function nameOf({ keys, isMature }: FactCell, told: readonly DimensionId[]): string {
  return JSON.stringify([
    isMature,
    ...told.flatMap((one) => (keys[one] === undefined ? [] : [one, keys[one]])),
  ]);
}
