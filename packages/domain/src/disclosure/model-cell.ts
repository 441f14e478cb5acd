import { type FactCell, type FactKind, ripenessOf } from './fact-cells.ts';
import type { Term } from './linear-program.ts';
import type { ProgramBuilder } from './program-builder.ts';
import type { QuarterView } from './quarter-groups.ts';

/** Which facts may change: entries and exits come and go (`whole`), or exits exchange the classes of the family alone. */
export interface ShiftKind {
  readonly family: string;
  readonly whole: boolean;
  /** Absent, quarters are looked at like everything else. */
  readonly quarters?: QuarterView;
}

/** The facts of a shift that are looked at: all of the kind come and go, or they exchange their classes alone. */
export interface CellKind extends FactKind, Omit<ShiftKind, 'family'> {}

/** Two columns that tell how many facts a cell gains and loses, with how many there are to lose. */
export interface CellColumns {
  readonly more: number;
  readonly fewer: number;
  readonly count: number;
}

/** A cell with its columns. */
export interface ModelCell {
  readonly cell: FactCell;
  /** What it gains, by how many horizons have passed. */
  readonly facts: readonly (CellColumns | null)[];
  readonly classes: readonly (CellColumns | null)[] | null;
}

/** Where the columns of a cell are written down. */
export interface Opening {
  readonly builder: ProgramBuilder;
  readonly cells: CellColumns[];
  readonly kind: CellKind;
}

/** Opens the columns of a cell: of its facts where they may come and go, and of their classes. */
export function openCell(cell: FactCell, { builder, cells, kind }: Opening): ModelCell {
  const open = (count: number): CellColumns => {
    const more = builder.column({ least: 0, most: Number.POSITIVE_INFINITY });
    const fewer = builder.column({ least: 0, most: count });
    const own = { more, fewer, count };
    cells.push(own);
    return own;
  };
  // A reason has one class: who exchanges that leaves the reason.
  const isReason = cell.trait === 'exit_reason' && kind.family === 'exit_end';
  const all = sumOf(cell.facts);
  const facts = kind.whole
    ? cell.facts.map((count) => (count === null ? null : open(count)))
    : isReason
      ? [open(all)]
      : [];
  const classes = cell.classes?.map((count) => (count === null ? null : open(count))) ?? null;
  // What is due has ended somehow, and what has ended was an exit.
  const ripeness = cell.trait === null ? 0 : ripenessOf(kind.family);
  if (classes !== null) builder.zero([...gainOf(classes), ...negative(gainOf(facts.slice(ripeness)))]);
  return { cell, facts, classes };
}

function sumOf(counts: readonly (number | null)[]): number {
  return counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
}

/** What cells gain, as a sum of columns. */
export function gainOf(columns: readonly (CellColumns | null)[]): readonly Term[] {
  return columns.flatMap((own) =>
    own === null
      ? []
      : [
          { column: own.more, factor: 1 },
          { column: own.fewer, factor: -1 },
        ],
  );
}

/** A sum the other way round. */
export function negative(terms: readonly Term[]): readonly Term[] {
  return terms.map(({ column, factor }) => ({ column, factor: -factor }));
}
